import { beforeAll, expect, test } from 'vitest';
import { instantOf, type KnownKeys } from '@/utils/core/formats/known-keys';
import { compiled, FORMATS, knownKeys, loadPartsOf } from '@/utils/formats';

const SHOWN = `$path: 'posts/{{ created | date: "YYYY" }}/{{ id }}.md'
$ask:
  rating: { kind: number, optional: true }
  why: { optional: true }
---
title: "{{ title }}"
date: {{ created | date: "YYYY-MM-DD" }}
via:
  link: "{{ cleanUrl }}"
tags: [{{ topics }}]
why: "{{ why }}"
rating: {{ rating }}
by: "{{ curator }}"
---

{{ body | markdown }}
`;

beforeAll(() => Promise.all([SHOWN, ...Object.values(FORMATS)].map((source) => loadPartsOf(source))));

test('the keys of Medigy’s files are found by filling its format', () => {
  const keys = knownKeys(compiled(FORMATS['medigy']!));
  expect(keys).toMatchObject({ created: [['date']], curator: [['author']], topics: [['communityTopics']] });
  expect(keys?.link).toEqual(
    expect.arrayContaining([
      ['link', 'href'],
      ['link', 'original'],
    ]),
  );
  expect(keys?.title).toContainEqual(['title']);
});

test('so are those of a format that shows its file, and of what a curator fills', () => {
  expect(knownKeys(compiled(SHOWN))).toEqual({
    link: [['via', 'link']],
    title: [['title']],
    created: [['date']],
    curator: [['by']],
    topics: [['tags']],
    asked: { why: ['why'], rating: ['rating'] },
  });
});

const withBody = (...lines: string[]) => ["$path: 'a/{{ id }}.md'", '---', 'title: "{{ title }}"', '---', '', ...lines, ''].join('\n');

test.for<[string, string, KnownKeys['inBody']]>([
  [
    'below the text',
    withBody('{{ body | markdown }}', '', 'Source: {{ cleanUrl }}'),
    [{ line: 'Source: ', before: 'Source: ', after: '', last: true }],
  ],
  [
    'above the text, behind a title',
    withBody('[{{ title }}]({{ cleanUrl }})', '', '{{ body | markdown }}'),
    [{ line: '[', before: '](', after: ')', last: false }],
  ],
  [
    'behind the text in its line',
    withBody('{{ body }}<p>From <a href="{{ cleanUrl }}">there</a></p>'),
    [{ line: '<', before: '><p>From <a href="', after: '"', last: true }],
  ],
  ['with nothing that tells it from other addresses', withBody('{{ body | markdown }}', '', '{{ cleanUrl }}'), undefined],
])('an address that stands only in the body is found there: %s', async ([, source, inBody]) => {
  await loadPartsOf(source);
  expect(knownKeys(compiled(source))).toMatchObject({ link: [], title: [['title']] });
  expect(knownKeys(compiled(source))?.inBody).toEqual(inBody);
});

test.for([
  ['2024-05-01', '2024-05-01T12:00:00.000Z'],
  ['2020-12-29T07:18:21.733222Z', '2020-12-29T07:18:21.733Z'],
  ['2024-05-01 10:00:00 +0200', '2024-05-01T08:00:00.000Z'],
  ['2024-05-01 10:00', '2024-05-01T10:00:00.000Z'],
  ['May 1, 2024', '2024-05-01T12:00:00.000Z'],
  ['soon', null],
  ['', null],
])('the date %j is %j', ([text, at]) => {
  expect(instantOf(text)).toBe(at);
});
