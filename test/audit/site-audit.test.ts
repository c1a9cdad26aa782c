// A whole site, checked: each kind of fault in made-up files, and none in files that nobody touched.
import { describe, expect, test } from 'vitest';
import { learnLatin } from '@/utils/formats/address/learn-latin';
import { openAudit } from '@/utils/audit/site-audit';
import type { AuditCounts, Finding } from '@/utils/core/audit/finding';
import type { Site } from '@/utils/core/site';
import { sampleFile, sampleSite } from '../formats/sample-article';

export const FORMAT = `$path: 'links/{{ created | date: "YYYY-MM-DD" }}-{{ slug }}.md'
$image: 'links/img/{{ slug }}.{{ image.format | downcase }}'
$ask:
  slug: { label: File name, default: '{{ title | slugify }}' }
  mood: { kind: terms, vocabulary: moods, optional: true }
$addresses: [slug]
---
title: "{{ title }}"
slug: {{ slug }}
link: {{ cleanUrl }}
date: {{ created | date }}
image: img/{{ slug }}.{{ image.format | downcase }}
tags:
  - {{ topics }}
mood: {{ mood }}
draft: false
---
{{ body | markdown }}
`;

const SITE: Site = {
  name: 'Links',
  slug: 'links',
  communities: [],
  topics: [{ name: 'Tea' }, { name: 'Food: Baking', synonyms: ['bread'] }, { name: 'Old', useInstead: 'Tea' }],
  vocabulary: 'closed',
  vocabularies: [{ name: 'moods', terms: [{ name: 'glad' }], open: true }],
  contentTypes: [{ name: 'Link', slug: 'link', archetype: 'link' }],
  format: 'own',
  formats: { own: FORMAT },
  excerpt: { maxCharacters: 100 },
  contentRoot: 'content',
};

interface Made {
  title?: string;
  slug?: string;
  link?: string;
  image?: string | null;
  tags?: string[];
  body?: string;
}

const fileOf = ({
  title = 'Tea',
  slug = 'tea',
  link = `https://example.org/${slug}`,
  image = null,
  tags = ['Tea'],
  body = 'One.',
}: Made = {}): string => `---
title: "${title}"
slug: ${slug}
link: ${link}
date: 2026-11-15T00:30:05Z
${image === null ? '' : `image: ${image}\n`}tags:
${tags.map((tag) => `  - ${tag.includes(':') ? `"${tag}"` : tag}`).join('\n')}
draft: false
---
${body}
`;

type Files = Record<string, string>;

async function audit(site: Site, files: Files, folder = 'site'): Promise<{ findings: Finding[]; counts: AuditCounts }> {
  const opened = await openAudit(site, folder, learnLatin);
  opened.list(Object.keys(files));
  const { wanted, findings } = opened.begin();
  for (const path of wanted) findings.push(...(await opened.read(path, files[path] ?? null)));
  findings.push(...opened.finish());
  return { findings, counts: opened.counts };
}

/** `kind path:line key term → hint`. */
const told = ({ kind, path, line, key, term, hint }: Finding): string =>
  [kind, `${path}:${line}`, key, term, hint && `→ ${hint}`].filter(Boolean).join(' ');

const PLACE = 'content/links/2026-11-15-tea.md';
const CLEAN: Files = {
  [PLACE]: fileOf(),
  'content/links/2026-11-15-cake.md': fileOf({ title: 'Cake', slug: 'cake', tags: ['Food: Baking'], image: 'img/cake.png' }),
  'content/links/img/cake.png': '',
};

test('a site that nobody touched has none', async () => {
  const { findings, counts } = await audit(SITE, {
    ...CLEAN,
    'content/about.md': '# About\n',
    'README.md': '# Read me\n',
    'content/links/_index.md': '---\ntitle: Links\n---\n',
  });
  expect(findings.map(told)).toEqual([]);
  expect(counts).toEqual({
    files: 6,
    articles: 2,
    images: 1,
    others: 1,
    firstOthers: ['content/links/_index.md'],
    unread: 0,
    root: 'content/',
  });
});

test.for([
  ['the repository', '', 'content/'],
  ['a folder above it', 'projects/site/', 'projects/site/content/'],
] as const)('%s may be checked', async ([, above, root]) => {
  const { findings, counts } = await audit(SITE, Object.fromEntries(Object.entries(CLEAN).map(([path, text]) => [above + path, text])));
  expect(findings).toEqual([]);
  expect(counts).toMatchObject({ articles: 2, root });
});

test('what lies elsewhere in a repository is no article, also where the names of files are typed', async () => {
  const own = FORMAT.replace('{{ created | date: "YYYY-MM-DD" }}-', '');
  const named = Object.fromEntries(Object.entries(CLEAN).map(([path, text]) => [path.replace('2026-11-15-', ''), text]));
  const others = {
    'content/about.md': 'Of us.\n',
    'docs/how.md': 'How.\n',
    'docs/why.md': '---\ntitle: Why\n---\n',
    'notes.md': 'Some.\n',
  };
  const { findings, counts } = await audit({ ...SITE, formats: { own } }, { ...named, ...others });
  expect(findings.map(told)).toEqual([]);
  expect(counts).toMatchObject({ articles: 2, others: 0, root: 'content/' });
});

test.for([
  ['its content root', 'content/'],
  ['a folder of it', 'content/links/'],
] as const)('%s may be checked', async ([, below]) => {
  const { findings, counts } = await audit(
    SITE,
    Object.fromEntries(Object.entries(CLEAN).map(([path, text]) => [path.slice(below.length), text])),
  );
  expect(findings).toEqual([]);
  expect(counts.articles).toBe(2);
});

describe('each kind of fault', () => {
  test.for([
    ['a head that no reader takes', { [PLACE]: fileOf({ title: 'Tea" x' }) }, /^unreadable \S+:2 → \S/],
    ['no head', { [PLACE]: 'One.\n' }, /^no-head \S+:1$/],
    ['a key that stands twice', { [PLACE]: fileOf().replace('draft', 'slug: tea\ndraft') }, /^key-twice \S+:8 slug$/],
    ['a key that is gone', { [PLACE]: fileOf().replace('draft: false\n', '') }, /^key-missing \S+:2 draft → false$/],
    ['a key too many, with what may be meant', { [PLACE]: fileOf().replace('draft:', 'darft:') }, /^key-extra \S+:8 darft false → draft$/],
    ['another order', { [PLACE]: fileOf().replace(/(slug: .*\n)(link: .*\n)/, '$2$1') }, /^order \S+:3 link → slug$/],
    ['another meaning', { [PLACE]: fileOf().replace('draft: false', 'draft: true') }, /^meaning \S+:8 draft true → false$/],
    ['another style', { [PLACE]: fileOf().replace('title: "Tea"', 'title: Tea') }, /^style \S+:2 title title: Tea → title: "Tea"$/],
    [
      'a term that is no text, for a colon',
      { [PLACE]: fileOf({ tags: ['Tea'] }).replace('- Tea', '- Food: Baking') },
      /^meaning \S+:6 tags \S+Baking/,
    ],
    ['no date', { [PLACE]: fileOf().replace('2026-11-15T00:30:05Z', 'yesterday') }, /^date \S+:5 date yesterday$/],
    ['a link that is none', { [PLACE]: fileOf({ link: 'see below' }) }, /^value \S+:4 link see below$/],
    ['a term that the list does not have', { [PLACE]: fileOf({ tags: ['Tea', 'Coffee'] }) }, /^term-unknown \S+:8 tags Coffee$/],
    [
      'one typed wrong, with the nearest',
      { [PLACE]: fileOf({ tags: ['Food: Bakng'] }) },
      /^term-unknown \S+:7 tags Food: Bakng → Food: Baking$/,
    ],
    ['one in other capitals', { [PLACE]: fileOf({ tags: ['tea'] }) }, /^term-unknown \S+:7 tags tea → Tea$/],
    ['a synonym', { [PLACE]: fileOf({ tags: ['bread'] }) }, /^term-unknown \S+:7 tags bread → Food: Baking$/],
    [
      'a word of another source',
      { [PLACE]: fileOf({ tags: ['Shops: Baking'] }) },
      /^term-unknown \S+:7 tags Shops: Baking → Food: Baking$/,
    ],
    ['one that has been replaced', { [PLACE]: fileOf({ tags: ['Old'] }) }, /^term-replaced \S+:7 tags Old → Tea$/],
    ['one that an open list does not have', { [PLACE]: fileOf().replace('draft', 'mood: [sad]\ndraft') }, /^term-added \S+:8 mood sad$/],
    [
      'an image that is not there',
      { [PLACE]: fileOf({ image: 'img/tea.png' }) },
      /^image-missing \S+:6 image content\/links\/img\/tea.png$/,
    ],
    ['one in the text', { [PLACE]: fileOf({ body: 'One.\n\n![x](img/none.png)' }) }, /^image-missing \S+:12 img\/none.png$/],
    ['one in HTML', { [PLACE]: fileOf({ body: '<p><img alt="x" src="/a/none.jpg"></p>' }) }, /^image-missing \S+:10 \/a\/none.jpg$/],
    [
      'one in other capitals',
      { [PLACE]: fileOf({ image: 'img/tea.png' }), 'content/links/img/Tea.png': '' },
      /^image-missing .* → content\/links\/img\/Tea.png$/,
    ],
    ['one that nobody names', { [PLACE]: fileOf(), 'content/links/img/lost.png': '' }, /^image-unused content\/links\/img\/lost.png:0$/],
    [
      'an address that another has',
      { [PLACE]: fileOf(), 'content/links/2026-11-14-tea.md': fileOf({ link: 'https://example.org/other' }).replace('11-15T', '11-14T') },
      /^address-taken \S+11-14-tea.md:3 slug tea → \S+11-15-tea.md$/,
    ],
    [
      'an article twice',
      { [PLACE]: fileOf(), 'content/links/2026-11-15-cup.md': fileOf({ slug: 'cup', link: 'http://www.example.org/tea/#top' }) },
      /^article-twice \S+cup.md:4 link \S+ → \S+tea.md$/,
    ],
    [
      'an article twice, once by its address for telephones and with its parameters in another order',
      {
        [PLACE]: fileOf({ link: 'https://example.org/tea?a=1&b=2' }),
        'content/links/2026-11-15-cup.md': fileOf({ slug: 'cup', link: 'https://m.example.org/tea/amp?b=2&a=1' }),
      },
      /^article-twice \S+cup.md:4 link \S+ → \S+tea.md$/,
    ],
    [
      'paths that differ in capitals alone',
      { [PLACE]: fileOf(), 'content/links/2026-11-15-Tea.md': fileOf({ slug: 'Tea', link: 'https://example.org/x' }) },
      /^path-alike \S+Tea.md:0 \S+ → \S+tea.md$/,
    ],
    [
      'a path that is another than the format makes',
      { 'content/links/2026-11-10-tea.md': fileOf() },
      /^path-other \S+:0 links\/2026-11-10-tea.md → links\/2026-11-15-tea.md$/,
    ],
    [
      'a name that some system does not store',
      { [PLACE]: fileOf(), 'content/links/2026-11-15-aux?.md': fileOf({ slug: 'x' }) },
      /^path-unfit \S+:0 2026-11-15-aux\?.md$/,
    ],
    ['an excerpt that is too long', { [PLACE]: fileOf({ body: 'Word '.repeat(30) }) }, /^excerpt-long \S+:10 149 → 100$/],
  ] as [string, Files, RegExp][])('%s', async ([, files, expected]) => {
    const { findings } = await audit(SITE, files);
    expect(findings.map(told)).toContainEqual(expect.stringMatching(expected));
  });

  test('pages of a site that tells them apart behind a # are articles of their own', async () => {
    const { findings } = await audit(SITE, {
      [PLACE]: fileOf({ link: 'https://example.org/app#/tea' }),
      'content/links/2026-11-15-cup.md': fileOf({ slug: 'cup', link: 'https://example.org/app#/cup' }),
    });
    expect(findings.map(({ kind }) => kind)).not.toContain('article-twice');
  });

  test('a file that cannot be read, or is too long, is told and counted', async () => {
    const opened = await openAudit(SITE, 'site', learnLatin);
    opened.list([PLACE, 'content/links/2026-11-15-b.md']);
    opened.begin();
    expect(await opened.read(PLACE, null, 'binary')).toMatchObject([{ kind: 'unread', term: 'binary' }]);
    expect(await opened.read('content/links/2026-11-15-b.md', 'x'.repeat(3_000_000))).toMatchObject([{ kind: 'unread', term: 'large' }]);
    expect(opened.counts.unread).toBe(2);
  });
});

test('an image is found beside its article, below a folder that is published at the root, and in another kind', async () => {
  const { findings } = await audit(SITE, {
    [PLACE]: fileOf({
      image: 'img/tea.jpg',
      body: '![a](/pics/a%20b.png?x=1) ![b](../b.webp) ![c](https://x.example/c.png) ![d]({{ site.url }}/d.png)',
    }),
    'static/pics/a b.png': '',
    'content/b.webp': '',
    'content/links/img/tea.jpg': '',
  });
  expect(findings.filter(({ kind }) => kind.startsWith('image')).map(told)).toEqual([]);
});

test('each of two formats reads its own files', async () => {
  const site: Site = {
    ...SITE,
    formats: {
      own: FORMAT,
      note: `$path: 'notes/{{ title | slugify | default: id }}.toml'\ntitle = "{{ title }}"\nlink = "{{ cleanUrl }}"\n`,
    },
    contentTypes: [...SITE.contentTypes, { name: 'Note', slug: 'note', archetype: 'note', format: 'note' }],
  };
  const note = 'title = "Note"\nlink = "https://example.org/note"\n';
  const { findings, counts } = await audit(site, {
    ...CLEAN,
    'content/notes/note.toml': note,
    'content/notes/bad.toml': note.replace('"Note"', 'Note'),
  });
  expect(findings.map(told)).toEqual([expect.stringMatching(/^unreadable content\/notes\/bad.toml:1/)]);
  expect(counts.articles).toBe(4);
});

describe('Medigy', () => {
  const site: Site = {
    ...sampleSite,
    format: 'medigy',
    contentRoot: 'content',
    topics: [
      ...sampleFile('4078').matchAll(/^- '([^/#][^']*: [^']*)'$/gm),
      ...sampleFile('3446').matchAll(/^- '([^/#][^']*: [^']*)'$/gm),
    ].map(([, name]) => ({ name: name! })),
  };
  const folder = 'content/communities/chronic-care-management';
  const files: Files = {
    [`${folder}/curated-content/96c4d11b-bfd6-585c-9384-54172d3bd260.md`]: sampleFile('4078'),
    [`${folder}/curated-content/96c4d11b-bfd6-585c-9384-54172d3bd260-featuredImage.jpeg`]: '',
    [`${folder}/curated-news/6a09c528-e9cc-5b70-ba68-82602fc8df1f.md`]: sampleFile('3446'),
    [`${folder}/curated-news/6a09c528-e9cc-5b70-ba68-82602fc8df1f-featuredImage.png`]: '',
    [`${folder}/_index.md`]: '---\ntitle: CCM\n---\n',
  };

  test('its two files are clean', async () => {
    const { findings, counts } = await audit({ ...site, excerpt: { maxCharacters: 2_000 } }, files);
    expect(findings.map(told)).toEqual([]);
    expect(counts).toMatchObject({ articles: 2, root: 'content/' });
  });

  test.for([
    ['the image is gone', (text: string) => text, /^image-missing \S+:34 featuredImage.href \S+featuredImage.jpeg$/],
    [
      'a community that the site does not have',
      (text: string) => text.replaceAll('chronic-care-management', 'ccm'),
      /^community-unknown .* ccm/,
    ],
    ['a content type', (text: string) => text.replaceAll('curated-content', 'curated'), /^type-unknown .* curated/],
    [
      'a topic',
      (text: string) => text.replaceAll('KLAS: Remote', 'KLAS: Remot'),
      /^term-unknown \S+:23 communityTopics KLAS: Remot Patient Monitoring → KLAS: Remote Patient Monitoring$/,
    ],
    [
      'a title of the same article clipped by another',
      (text: string) => text.replaceAll('How Blockchain', 'Why Blockchain'),
      /^address-other \S+:\d+ mdName/,
    ],
    ['a number as a text', (text: string) => text.replace('id: 4078\n', "id: '4078'\n"), /^meaning \S+:\d+ id 4078 → 4078$/],
  ] as const)('%s', async ([, change, expected]) => {
    const path = `${folder}/curated-content/96c4d11b-bfd6-585c-9384-54172d3bd260.md`;
    const { findings } = await audit(site, { [path]: change(sampleFile('4078')) });
    expect(findings.map(told)).toContainEqual(expect.stringMatching(expected));
  });

  test('one article in two communities shares its addresses, and is not there twice', async () => {
    const other = sampleFile('4078')
      .replaceAll('chronic-care-management', 'nursing')
      .replaceAll('Chronic Care Management (CCM)', 'Nursing');
    const { findings } = await audit(site, {
      ...files,
      'content/communities/nursing/curated-content/96c4d11b-bfd6-585c-9384-54172d3bd260.md': other,
    });
    expect(findings.map(({ kind }) => kind)).not.toContain('address-taken');
    expect(findings.map(({ kind }) => kind)).not.toContain('article-twice');
  });
});
