// One article with its image, on its way to a repository whose content root is `content`.
import type { Bundle } from '@/utils/core/bundle';
import type { Delivery } from '@/utils/core/delivery';
import { ProblemError } from '@/utils/core/problem';

export const ARTICLE = 'content/telehealth/an-article.md';
export const IMAGE = 'content/telehealth/an-article-featuredImage.png';
export const bytes = (text: string) => new TextEncoder().encode(text);
export const bundle: Bundle = {
  article: { path: 'telehealth/an-article.md', type: 'text/markdown', bytes: bytes('---\ntitle: An article\n---\n') },
  image: { path: 'telehealth/an-article-featuredImage.png', type: 'image/png', bytes: Uint8Array.from({ length: 3000 }, (_, at) => at % 256) },
};
export const delivery: Delivery = {
  id: '6a09c528-e9cc-4b70-ba68-82602fc8df1f',
  draft: 'https://example.org/an-article',
  title: 'An article [skip ci] fixes #1',
  community: 'telehealth',
  destination: 'd',
  folder: '',
  site: 'medigy',
  curator: '',
  topics: [],
  articleKeys: [],
  paths: [],
  hashes: [],
  mayReplace: [],
  state: 'sending',
  problem: null,
  receipt: null,
  attempts: 1,
  crashes: 0,
  retryAt: null,
  lease: null,
  createdAt: '2026-11-21T08:00:00.000Z',
  changedAt: '2026-11-21T08:00:00.000Z',
};

/** What kept it from arriving. */
export const problemOf = (answer: Promise<unknown>) => answer.then(() => 'no problem', (error: unknown) => {
  if (error instanceof ProblemError) return error.problem;
  throw error;
});
