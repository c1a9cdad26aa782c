import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteFromContent } from '@/utils/taxonomy/content/site-from-content';
import { SITES } from '@/utils/taxonomy/sites';
import { readContent } from '../read-whole';

const file = (name: string) => ({ path: `content/${name}`, text: readFileSync(join(import.meta.dirname, '../../fixtures', name), 'utf8') });
const real = [file('3446.md'), file('4078.md')];

test('real files tell their communities, topics and content types, the most frequent first', async () => {
  const { communities, topics, contentTypes, unread } = await readContent(real);
  expect(communities).toEqual([{ name: 'Chronic Care Management (CCM)', slug: 'chronic-care-management', count: 2 }]);
  expect(topics.slice(0, 3)).toEqual([
    { name: 'Medigy: Fundamental Technologies', count: 2 },
    { name: 'Healthcare IT News: Blockchain', count: 2 },
    { name: 'Gartner: Data Management (DM)', count: 1 },
  ]);
  expect(contentTypes.map(({ slug, archetype, count }) => [slug, archetype, count])).toEqual([
    ['curated-news', 'news', 1],
    ['curated-content', 'curate-content', 1],
  ]);
  expect(unread).toEqual([]);
});

test('each file is a past choice', async () => {
  expect((await readContent(real)).choices[1]).toEqual({
    key: 'content/4078.md',
    host: 'himss.org',
    title: 'How Blockchain Capabilities Advance Data Sharing and Benefit Virtual Care',
    contentType: 'curated-content',
    communities: ['Chronic Care Management (CCM)'],
    topics: [
      'Medigy: Fundamental Technologies',
      'Frost & Sullivan: TeleHealth',
      'KLAS: Remote Patient Monitoring',
      'Symplur: Virtual Care',
      'Healthcare IT News: Blockchain',
    ],
    at: '2020-12-29T07:18:21.733Z',
  });
});

const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`)].join('\n');

test.for([
  ['nothing', '', null, /no front matter/],
  ['no front matter', '# Hello\n---\na: b\n---\n', null, /no front matter/],
  ['YAML that is broken', '---\ntitle: a\nmenu:\n  main: a: b\n---\n', 4, /^a text with a colon needs quotes around it$/],
  ['a quote that is not closed', '---\nmenu:\n  main: "a\nfoo: b\n---\n', 3, /is missing$/],
  ['aliases of aliases', `---\n${bomb}\n---\n`, null, /aliases/],
  ['front matter that does not end', '---\ntitle: a\n\nText', null, /does not end/],
] as const)('a file with %s is listed as unread and stops nothing', async ([, text, line, why]) => {
  const { unread, choices } = await readContent([{ path: 'x.md', text }, ...real]);
  expect(unread).toEqual([{ path: 'x.md', line, why: expect.stringMatching(why) }]);
  expect(choices).toHaveLength(2);
});

test.for([',', ':', '"', '&', '#', '{{ x }}', '🎉', "it's"])('a topic with %s is read as it is', async (sign) => {
  const topic = `A ${sign} B`;
  const text = `---\ncommunityTopics:\n- ${JSON.stringify(topic)}\n---\n`;
  expect((await readContent([{ path: 'x.md', text }])).topics).toEqual([{ name: topic, count: 1 }]);
});

const HEAD = '---\nidentifier: Telehealth\nbasePath: /communities/telehealth/curated-news/\n';
const readTopicsOf = async (written: string) => {
  const { topics, unread, choices } = await readContent([{ path: 'x.md', text: `${HEAD}communityTopics:${written}\n---\n` }]);
  expect(choices[0]?.topics).toEqual(topics.map(({ name }) => name));
  return [topics.map(({ name }) => name), unread.map(({ line, why }) => `${line}: ${why}`)];
};
const NO_TEXT = 'a topic is not text; put it in quotes';

test.for([
  ['a source without quotes', '\n- KLAS: Virtual Care\n- "A: b"', ['KLAS: Virtual Care', 'A: b'], []],
  ['a number', '\n- 2020\n- "A: b"', ['2020', 'A: b'], []],
  ['a source with a number', '\n- KLAS: 2020', ['KLAS: 2020'], []],
  ['one text', ' "A: b"', ['A: b'], []],
  ['one source without quotes', '\n  KLAS: Virtual Care', ['KLAS: Virtual Care'], []],
  ['nothing', '', [], []],
  ['an empty entry', "\n-\n- ''\n- 'A: b'", ['A: b'], []],
  ['a number that is written otherwise', '\n- 1.0\n- A', ['A'], [`5: ${NO_TEXT}`]],
  ['true', '\n- A\n- true', ['A'], [`6: ${NO_TEXT}`]],
  ['a map of two', '\n- A\n- KLAS: x\n  CMS: y', ['A'], [`6: ${NO_TEXT}`]],
  ['a list in the list', '\n- A\n- [B, [C]]', ['A', 'B', 'C'], []],
  ['a list below a name', '\n- A\n- B:\n  - C', ['A', 'B', 'C'], []],
  ['nothing but numbers in a list', '\n- A\n- [[1.5]]', ['A'], [`6: ${NO_TEXT}`]],
  ['a source of nothing', '\n- KLAS:\n- A', ['A'], [`5: ${NO_TEXT}`]],
  ['a text that was misread before', "\n- A\n- 'Sant\uFFFD: x'", ['A'], ['6: a topic: it contains characters that were lost (“\uFFFD”)']],
  ['a text of two lines', '\n- "A\\nB"\n- A', ['A'], ['5: a topic: it has a line break']],
] as const)('of a list of topics with %s, what can be read is read and the rest is told', async ([, written, names, unread]) => {
  expect(await readTopicsOf(written)).toEqual([names, unread]);
});

test('a community whose name is misleading is told, and the file’s topics are read', async () => {
  const text = '---\ncommunityTopics: [A]\nidentifier: "Tele\\u202Ehealth"\nbasePath: /communities/telehealth/curated-news/\n---\n';
  const { communities, topics, unread } = await readContent([{ path: 'x.md', text }]);
  expect([communities, topics.length]).toEqual([[], 1]);
  expect(unread).toEqual([{ path: 'x.md', line: 3, why: expect.stringMatching(/^the community: it contains hidden characters/) }]);
});

test('a site gets what it lacks and keeps what it has', async () => {
  const site = SITES[0]!;
  const bare = { ...site, communities: [], contentTypes: [], topics: [{ name: 'Symplur: Virtual Care', synonyms: ['x'] }] };
  const filled = siteFromContent(await readContent(real), bare, 50_000);
  expect(filled.communities.map(({ slug }) => slug)).toEqual(['chronic-care-management']);
  expect(filled.contentTypes).toHaveLength(2);
  expect(filled.topics[0]).toEqual(bare.topics[0]);
  expect(filled.topics).toHaveLength(6);
  expect(siteFromContent(await readContent(real), filled, 50_000)).toEqual(filled);
});
