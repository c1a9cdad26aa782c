import { expect, test } from 'vitest';
import type { PastChoice } from '@/utils/core/past-choice';
import { suggestTopics, type Subject } from '@/utils/taxonomy/suggest-topics';
import { indexTopics } from '@/utils/taxonomy/topic-index';
import { usualCommunities, usualTopics } from '@/utils/taxonomy/usual-topics';

const index = indexTopics([
  { name: 'A: Medical Devices' },
  { name: 'A: Home Care', synonyms: ['domiciliary nursing'] },
  { name: 'A: Blockchain' },
  { name: 'A: Electronic Health Records (EHR)' },
  { name: 'A: Old', useInstead: 'A: Blockchain' },
  { name: 'A: Policy' },
]);
const about = (subject: Partial<Subject>): Subject => ({ title: '', text: '', host: '', ...subject });
const chose = (choice: Partial<PastChoice>): PastChoice => ({
  key: '',
  site: 's',
  host: '',
  title: '',
  contentType: '',
  communities: [],
  topics: [],
  at: '2026-01-01T00:00:00Z',
  ...choice,
});

const titles = (found: readonly { topic: string }[]) => found.map(({ topic }) => topic);
/** A text that begins with these words, with others between them. */
const saying = (word: string, times: number, others = 0) => `${word}. `.repeat(times) + 'other '.repeat(others);

test.for([
  ['a title', { title: 'A medical device at home' }, 'A: Medical Devices', { kind: 'title' }],
  ['a text', { text: 'Medical devices. One medical device more.' }, 'A: Medical Devices', { kind: 'text', times: 2 }],
  ['two words once, early in the text', { text: 'Of medical devices.' }, 'A: Medical Devices', { kind: 'text', times: 1 }],
  [
    'three words once, wherever they stand',
    { text: 'other '.repeat(300) + 'an electronic health record' },
    'A: Electronic Health Records (EHR)',
    { kind: 'text', times: 1 },
  ],
  ['a synonym', { text: 'On domiciliary nursing. Domiciliary nursing!' }, 'A: Home Care', { kind: 'text', times: 2 }],
  ['an acronym in parentheses', { title: 'EHRs and us' }, 'A: Electronic Health Records (EHR)', { kind: 'title' }],
  ['an acronym in the text', { text: saying('EHR', 3) }, 'A: Electronic Health Records (EHR)', { kind: 'text', times: 3 }],
  ['one long word again and again', { text: saying('Blockchain', 3, 300) }, 'A: Blockchain', { kind: 'text', times: 3 }],
  ['the name of a replaced topic', { title: 'Old' }, 'A: Blockchain', { kind: 'title' }],
  ['the page’s own keyword', { keywords: ['x', 'blockchain'] }, 'A: Blockchain', { kind: 'keyword' }],
  ['a keyword that is a synonym', { keywords: ['Domiciliary Nursing'] }, 'A: Home Care', { kind: 'keyword' }],
] as const)('%s suggests the topic and says why', ([, subject, topic, why]) => {
  expect(suggestTopics(index, about(subject), [])).toEqual([{ topic, why }]);
});

test.for([
  ['two words once, late in the text', { text: 'other '.repeat(90) + 'Medical devices, among others.' }],
  ['its words apart from one another', { text: 'Devices that are medical. Medical things, devices.' }],
  ['a short word of the text', { text: saying('Old', 9) }],
  ['a word that is rare in a long text', { text: saying('Blockchain', 3, 1_000) }],
  ['a word that comes late', { text: 'other '.repeat(60) + saying('Blockchain', 9) }],
  ['part of a keyword', { keywords: ['blockchain conference'] }],
] as const)('%s is no reason', ([, subject]) => {
  expect(suggestTopics(index, about(subject), [])).toEqual([]);
});

test('the title comes before the page’s own keyword, that before the text, and that before what a host’s articles had', () => {
  const past = Array.from({ length: 3 }, () => chose({ host: 'a.org', topics: ['A: Home Care'] }));
  const text = saying('Electronic health records', 40);
  const found = suggestTopics(index, about({ title: 'Policy', keywords: ['Blockchain'], text, host: 'a.org' }), past);
  expect(titles(found)).toEqual(['A: Policy', 'A: Blockchain', 'A: Electronic Health Records (EHR)', 'A: Home Care']);
});

test('a topic of which one phrase stands in the title and another often in the text is one of the title', () => {
  const text = saying('Electronic health records', 40) + saying('Domiciliary nursing', 40);
  const found = suggestTopics(index, about({ title: 'The EHR', text: `${text} Medical devices.` }), []);
  expect(found[0]).toEqual({ topic: 'A: Electronic Health Records (EHR)', why: { kind: 'title' } });
  expect(suggestTopics(index, about({ title: 'Home care', text }), [])[0]).toEqual({ topic: 'A: Home Care', why: { kind: 'title' } });
});

test('a word of the title that articles before had and were not given the topic for is no reason', () => {
  const past = (given: number, of: number) =>
    Array.from({ length: of }, (_, at) => chose({ title: `Policy ${at}`, topics: at < given ? ['A: Policy'] : [] }));
  const asked = (given: number, of: number) => titles(suggestTopics(index, about({ title: 'A policy' }), past(given, of)));
  expect([asked(0, 1), asked(1, 2), asked(4, 6)]).toEqual([['A: Policy'], ['A: Policy'], ['A: Policy']]);
  expect([asked(0, 3), asked(1, 6)]).toEqual([[], []]);
});

test.for([
  [4, 6, true],
  [3, 3, true],
  [2, 2, false],
  [3, 6, false],
] as const)('a topic of %d out of %d articles of the host is suggested: %j', ([given, of, is]) => {
  const past = Array.from({ length: of }, (_, at) => chose({ host: 'a.org', topics: at < given ? ['A: Old'] : ['A: Policy', 'B: Gone'] }));
  const found = suggestTopics(index, about({ host: 'a.org' }), past);
  const why = { kind: 'host', articles: given, of };
  expect(found.filter(({ topic }) => topic === 'A: Blockchain')).toEqual(is ? [{ topic: 'A: Blockchain', why }] : []);
  expect(suggestTopics(index, about({ host: 'b.org' }), past)).toEqual([]);
});

test('articles of another host, or with a word in common, make nothing likely', () => {
  const past = [
    chose({ title: 'Ledgers for hospitals', topics: ['A: Blockchain'] }),
    chose({ title: 'A ledger at work', topics: ['A: Blockchain'] }),
    chose({ host: 'a.org', topics: ['A: Policy'] }),
  ];
  expect(suggestTopics(index, about({ title: 'New ledgers', host: 'b.org' }), past)).toEqual([]);
});

test('nothing outside the vocabulary is suggested, and nothing from nothing', () => {
  expect(suggestTopics(index, about({ title: 'Same' }), [chose({ title: 'Same', topics: ['B: Gone'] })])).toEqual([]);
  expect(suggestTopics(index, about({}), [])).toEqual([]);
  expect(suggestTopics(indexTopics([]), about({ title: 'x' }), [])).toEqual([]);
});

test('no more are suggested than asked for', () => {
  expect(suggestTopics(index, about({ title: 'Blockchain, home care, policy' }), [], 2)).toHaveLength(2);
});

test('recommended topics come first, then the recent and frequent of the community and the host', () => {
  const community = { name: 'C', slug: 'c', recommended: ['R'] };
  const past = [
    chose({ communities: ['c'], topics: ['often', 'R'], at: '2026-01-01T00:00:00Z' }),
    chose({ communities: ['c'], topics: ['often'], at: '2026-01-02T00:00:00Z' }),
    chose({ communities: ['c'], topics: ['once'], at: '2026-01-03T00:00:00Z' }),
    chose({ host: 'h', topics: ['host'], at: '2026-01-04T00:00:00Z' }),
    chose({ host: 'x', communities: ['d'], topics: ['elsewhere'], at: '2026-01-05T00:00:00Z' }),
  ];
  expect(usualTopics([community], 'h', past)).toEqual(['R', 'often', 'once', 'host']);
  expect(usualTopics([community], 'h', past, 2)).toEqual(['R', 'often']);
});

test('communities of the host come first, then the recent and frequent', () => {
  const past = [
    chose({ communities: ['often'], at: '2026-01-03T00:00:00Z' }),
    chose({ communities: ['often', 'both'], at: '2026-01-02T00:00:00Z' }),
    chose({ communities: ['here'], host: 'h', at: '2026-01-01T00:00:00Z' }),
  ];
  expect(usualCommunities('h', past)).toEqual(['here', 'often', 'both']);
  expect(usualCommunities('', past, 1)).toEqual(['often']);
});
