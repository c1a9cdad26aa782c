// A format is learnt from files that a site has published: what each key is, and how it is written.
import { expect, test } from 'vitest';
import { PLACES } from '@/utils/core/learnt/learnt';
import type { Said } from '@/utils/core/learnt/said';
import { learnFormat, proveLearnt } from '@/utils/formats/learn';
import { compiled } from '@/utils/formats';
import { BARE } from '@/utils/formats/learn/style/scopes';
import { renderBundle } from '@/utils/formats/render-bundle';
import { linkBlog } from './link-blog';

const meanings = (said?: Said, count?: number) =>
  Object.fromEntries(learnFormat(linkBlog(count), said).rows.map(({ key, meaning }) => [key, meaning]));

test('a format is written as the files of the site are', () => {
  expect(learnFormat(linkBlog()).source).toBe(`$path: '_links/{{ created | date: "YYYY-MM-DD" }}-{{ slug }}.md'
$ask:
  slug: { label: 'File name', default: '{{ title | slugify }}' }
  via: { label: 'Via', optional: true }
---
layout: link
title: "{{ title }}"
link: {{ cleanUrl }}
date: {{ created | date: "YYYY-MM-DD HH:mm:ss ±hhmm" }}
permalink: /links/{{ slug }}/
tags:
  - {{ topics }}
via: {{ via | keep }}
---

{{ body | markdown }}
`);
});

test('each key is understood as what it is', () => {
  expect(meanings()).toMatchObject({
    layout: { is: 'always' },
    title: { is: 'fact', name: 'title' },
    link: { is: 'fact', name: 'cleanUrl' },
    date: { is: 'fact', name: 'created' },
    permalink: { is: 'made', of: '/links/{{ slug }}/' },
    tags: { is: 'fact', name: 'topics' },
    via: { is: 'typed', kind: 'text' },
    [PLACES.fileName]: { is: 'made', of: '_links/{{ created | date: "YYYY-MM-DD" }}-{{ slug }}.md' },
  });
});

test('below five files, what is the same or made of others is asked, and stands in the file as a default', () => {
  const { rows, source } = learnFormat(linkBlog(3));
  expect(rows.filter(({ isSure }) => !isSure).map(({ key }) => key)).toEqual(expect.arrayContaining(['layout', 'permalink']));
  expect(source).toContain("layout: { label: 'Layout', default: 'link' }");
  expect(source).toContain('layout: {{ layout }}');
});

test('every file of a site of one style is written as it is by what was learnt from the others', () => {
  const proof = proveLearnt(linkBlog());
  expect(proof).toMatchObject({ same: 6, means: 6, of: 6 });
  expect(proof.files[0]!.spans.every(({ is, published, written }) => is === 'same' && published.join() === written.join())).toBe(true);
});

test('what the curator says is done, and learning again gives the same', () => {
  const said: Said = {
    rows: {
      layout: { meaning: { is: 'typed', kind: 'one-of', options: ['link', 'note'] }, label: 'Kind' },
      via: { meaning: { is: 'out' } },
    },
    fields: { slug: { label: 'Address', default: '' } },
    added: [{ key: 'draft', meaning: { is: 'always', value: 'false' } }],
  };
  const { source, problems } = learnFormat(linkBlog(), said);
  expect(problems).toEqual([]);
  expect(source).toContain("slug: { label: 'Address' }");
  expect(source).toContain("layout: { label: 'Kind', kind: one-of, options: ['link', 'note'] }");
  expect(source).toContain('draft: false\n---');
  expect(source).not.toContain('via');
  expect(learnFormat(linkBlog(), JSON.parse(JSON.stringify(said)) as Said).source).toBe(source);
});

test('a key in one file of six is a field that may be empty', () => {
  const samples = linkBlog();
  samples[5] = { ...samples[5]!, text: samples[5]!.text.replace('via:\n', 'via:\nrating: 4\n') };
  const row = learnFormat(samples).rows.find(({ key }) => key === 'rating');
  expect(row).toMatchObject({ meaning: { is: 'typed', kind: 'number' }, isOptional: true, asks: [{ name: 'rating', optional: true }] });
});

test('a day in the path that differs from the date of the head is when it was saved', () => {
  const { source } = learnFormat(
    linkBlog().map(({ path, text }, index) => ({ path, text: text.replace(/date: .*/, `date: 2024-12-2${index}`) })),
  );
  expect(source).toContain('date: {{ publishedTime | date: "YYYY-MM-DD" }}');
  expect(source).toContain('{{ created | date: "YYYY-MM-DD" }}-{{ slug }}.md');
});

const trees = (count: number, text: (name: string, index: number) => string) =>
  Array.from({ length: count }, (_, index) => {
    const name = `${['Alder', 'Birch', 'Cedar'][index % 3]!} ${['one', 'two', 'three', 'four'][Math.floor(index / 3)]!}`;
    return { path: `posts/${name.toLowerCase().replace(' ', '-')}.md`, text: text(name, index) };
  });

test('a key that is the same text as another is typed, with that as its default, until many files agree', () => {
  const headed = (count: number) => trees(count, (name) => `---\ntitle: ${name}\nheading: ${name}\n---\n\nText of ${name}.\n`);
  expect(learnFormat(headed(6)).source).toContain("heading: { label: 'Heading', default: '{{ title }}' }");
  expect(learnFormat(headed(12)).source).toContain('\nheading: {{ title }}\n');
});

test('several authors in a list are one byline, parted by commas', () => {
  const samples = trees(6, (name) => `---\ntitle: ${name}\nauthors:\n  - Ann ${name}\n---\n\nText.\n`);
  expect(learnFormat(samples).source).toContain('authors:\n  - {{ byline | split: ", " }}');
  const two = { path: 'posts/elm.md', text: '---\ntitle: Elm\nauthors:\n  - Ann Elm\n  - Bo Elm\n---\n\nText.\n' };
  expect(proveLearnt([...samples, two]).files.at(-1)).toMatchObject({ path: 'posts/elm.md', is: 'same' });
});

test('files with a head are learnt from, also where more have none', () => {
  const headless = ['a', 'b', 'c'].map((name) => ({ path: `posts/${name}.md`, text: `title:${name}\n\nText.\n` }));
  const headed = trees(2, (name) => `---\ntitle: ${name}\n---\n\nText.\n`);
  const { source, leftOut } = learnFormat([...headless, ...headed]);
  expect(source).toContain('title: {{ title }}');
  expect(leftOut.map(({ path }) => path).toSorted()).toEqual(headless.map(({ path }) => path));
});

test('long lists of maps are learnt as short ones are', () => {
  const photos = (name: string) =>
    Array.from({ length: 150 }, (_, at) => `  - url: https://example.com/${at}.jpg\n    alt: ${name} ${at}\n`);
  const { source, problems } = learnFormat(trees(6, (name) => `---\ntitle: ${name}\nphotos:\n${photos(name).join('')}---\n\nText.\n`));
  expect(problems).toEqual([]);
  expect(source).toContain('photos:\n  - url: {{ photos.url }}\n    alt: {{ photos.alt }}\n');
});

test('one date with an offset among those of UTC makes no zone', () => {
  const samples = trees(
    6,
    (name, index) => `---\ntitle: ${name}\ndate: 2025-0${index + 1}-10T10:00:00${index === 2 ? '+02:00' : 'Z'}\n---\n\nText.\n`,
  );
  const { source } = learnFormat(samples);
  expect(source).not.toContain('$zone');
  expect(source).toContain('date: {{ created | date: "YYYY-MM-DDTHH:mm:ssZ" }}');
});

test('tags that no file has yet are a list of topics', () => {
  const { source, rows } = learnFormat(trees(6, (name) => `---\ntitle: ${name}\ntags:\n---\n\nText.\n`));
  expect(rows.find(({ key }) => key === 'tags')).toMatchObject({ meaning: { is: 'fact', name: 'topics' } });
  expect(source).toContain('tags: {{ topics | keep }}');
});

test('a date that is written in another way says the same', () => {
  const dated = (clock: string) => (name: string, index: number) =>
    `---\ntitle: ${name}\ndate: 2025-0${index + 1}-10 ${clock}\n---\n\nText.\n`;
  const samples = trees(5, dated('09:00:00 +0000'));
  const other = { path: 'posts/elm.md', text: dated('9:00:00 +0000')('Elm', 6) };
  expect(proveLearnt([...samples, other]).files.at(-1)).toMatchObject({ path: 'posts/elm.md', is: 'style' });
});

test('a year within the number of a file is no day', () => {
  const samples = trees(6, (name, index) => `---\ntitle: ${name}\ndate: 2024-0${index + 1}-02\n---\n\nText.\n`);
  const { source } = learnFormat(samples.map(({ text }, index) => ({ path: `notes/CVE-202${index}-100${index}.md`, text })));
  expect(source).toContain("$path: 'notes/{{ slug }}.md'");
  expect(source).toContain('date: {{ created | date: "YYYY-MM-DD" }}');
});

test('a number that is written with a nought at its end is that number', () => {
  const scored = (score: string) => (name: string) => `---\ntitle: ${name}\nscore: ${score}\n---\n\nText.\n`;
  const samples = ['4.3', '7.5', '9.1', '2.2', '6.4'].map((score, index) => trees(5, scored(score))[index]!);
  const round = { path: 'posts/elm.md', text: scored('5.0')('Elm') };
  expect(proveLearnt([...samples, round]).files.at(-1)).toMatchObject({ path: 'posts/elm.md', is: 'style' });
});

test('an address that is the name of the file follows it, however that is made', () => {
  const { source } = learnFormat(trees(6, (name) => `---\ntitle: ${name}\nslug: ${name.toLowerCase().replace(' ', '-')}\n---\n\nText.\n`));
  expect(source).toContain("slug: { label: 'File name', default: '{{ title | slugify }}' }");
  expect(source).toContain("slugText: { label: 'Slug', default: '{{ slug }}' }");
  const article = { ...BARE, title: 'Elm', cleanUrl: 'https://elm.example/', created: '2026-01-02T03:04:05Z' };
  const made = (asked: Record<string, string>) => {
    const { path, bytes } = renderBundle({ ...article, asked }, compiled(source)).article;
    return [path, new TextDecoder().decode(bytes)];
  };
  expect(made({})).toEqual(['posts/elm.md', expect.stringContaining('\nslug: elm\n')]);
  expect(made({ slug: 'the-elm' })).toEqual(['posts/the-elm.md', expect.stringContaining('\nslug: the-elm\n')]);
});
