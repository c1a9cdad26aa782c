// A format is learnt from files that a site has published: what each key is, and how it is written.
import { expect, test } from 'vitest';
import { PLACES } from '@/utils/core/learnt/learnt';
import type { Said } from '@/utils/core/learnt/said';
import { learnFormat, proveLearnt } from '@/utils/formats/learn';
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
