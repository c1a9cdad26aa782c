// One article with its image, on its way to a repository whose content root is `content`.
import type { Bundle } from '@/utils/core/bundle';
import { ProblemError } from '@/utils/core/problem';
import { aDelivery } from '../outbox/a-delivery';

export const ARTICLE = 'content/telehealth/an-article.md';
export const IMAGE = 'content/telehealth/an-article-featuredImage.png';
export const bytes = (text: string) => new TextEncoder().encode(text);
export const bundle: Bundle = {
  article: { path: 'telehealth/an-article.md', type: 'text/markdown', bytes: bytes('---\ntitle: An article\n---\n') },
  image: {
    path: 'telehealth/an-article-featuredImage.png',
    type: 'image/png',
    bytes: Uint8Array.from({ length: 3000 }, (_, at) => at % 256),
  },
};
export const delivery = aDelivery({
  id: '6a09c528-e9cc-4b70-ba68-82602fc8df1f',
  draft: 'https://example.org/an-article',
  title: 'An article [skip ci] fixes #1',
  destination: 'd',
  state: 'sending',
  attempts: 1,
});

/** What kept it from arriving. */
export const problemOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 'no problem',
    (error: unknown) => {
      if (error instanceof ProblemError) return error.problem;
      throw error;
    },
  );
