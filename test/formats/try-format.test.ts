import { expect, test } from 'vitest';
import type { TriedArticle } from '@/utils/core/formats/tried-format';
import { speak } from '@/components/shared/words/say';
import { tryFormat } from '@/utils/formats/try-format';
import { article4078, sampleFile } from './sample-article';
import { FORMATS } from '@/utils/formats';

const BLANK = '‹not known yet›';
const of = (change: Partial<TriedArticle> = {}): TriedArticle => ({ article: article4078, isExample: false, registers: false, ...change });
const TEXT = `$path: 'a/{{ slug }}.md'
$image: 'a/{{ slug }}.{{ image.format | downcase }}'
$ask:
  slug: { label: File name }
  rating: { kind: number, from: 3 }
  kind: { kind: one-of, options: [a, b] }
  shown: { kind: yes-no }
  tags: { kind: list }
  photos: { kind: maps, fields: { url: { kind: address } } }
---
id: {{ id }}
rating: {{ rating }}
kind: {{ kind }}
shown: {{ shown }}
tags: [{{ tags }}]
photos:
  - url: {{ photos.url }}
---
`;

test('what has to be filled and is not yet stands by its label, or by what its kind can be', async () => {
  expect(await tryFormat(TEXT, of(), BLANK)).toEqual({
    is: 'written',
    path: 'a/File name.md',
    image: 'a/File name.jpeg',
    text: expect.stringContaining('rating: 3\nkind: a\nshown: true\ntags: [tags]\nphotos:\n  - url: https://example.org/\n') as string,
  });
  const filled = { ...article4078, asked: { slug: 'mine', rating: 5 } };
  expect(await tryFormat(TEXT, of({ article: filled }), BLANK)).toMatchObject({ path: 'a/mine.md' });
});

test('a mistake is told by its line', async () => {
  const tried = await tryFormat(TEXT.replace('{{ id }}', '{{ ib }}'), of(), BLANK);
  expect(tried).toMatchObject({ is: 'broken', line: 11 });
  expect(tried.is === 'broken' && speak(tried.problem.reason!)).toBe('there is no name “ib”; the nearest is “id”.');
  expect(await tryFormat('', of(), BLANK)).toMatchObject({ is: 'broken', line: 1 });
});

test('where the article is registered first, what is not known is a blank', async () => {
  const article = { ...article4078, registration: null };
  expect(await tryFormat(TEXT, of({ article, registers: true }), BLANK)).toMatchObject({
    text: expect.stringContaining(`id: ${BLANK}\n`) as string,
  });
});

test('an article that a format cannot write is told, and the format is none the worse', async () => {
  const article = { ...article4078, community: { name: '', slug: '' } };
  expect(await tryFormat(FORMATS['medigy']!, of({ article }), BLANK)).toMatchObject({
    is: 'unwritten',
    problem: { code: 'format-broken' },
  });
});

test('Medigy’s is what it is', async () => {
  expect(await tryFormat(FORMATS['medigy']!, of(), BLANK)).toMatchObject({ is: 'written', text: sampleFile('4078') });
});
