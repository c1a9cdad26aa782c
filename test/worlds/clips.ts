// Articles to send: each with a picture, no two alike.
import { createHash } from 'node:crypto';
import type { Bundle } from '@/utils/core/bundle';
import type { Delivery } from '@/utils/core/delivery';

export interface Clip {
  delivery: Delivery;
  bundle: Bundle;
}

const AT = '2026-11-21T08:00:00.000Z';

/** `same`: which article a clip is of; each its own where nothing is said. */
export function makeClips(count: number, same: (at: number) => number = (at) => at): Clip[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `telehealth/article-${at}`;
    const bundle: Bundle = {
      article: {
        path: `${name}.md`,
        type: 'text/markdown',
        bytes: new TextEncoder().encode(
          `---\ntitle: Article ${at}\nlink: https://example.org/${same(at)}\n---\n\n${'Text. '.repeat(200 + (at % 50))}\n`,
        ),
      },
      image: {
        path: `${name}-featuredImage.png`,
        type: 'image/png',
        bytes: Uint8Array.from({ length: 4000 + at }, (_, byte) => (byte * 31 + at) % 256),
      },
    };
    const paths = [`${name}.md`, `${name}-featuredImage.png`];
    const delivery: Delivery = {
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      article: null,
      draft: `https://example.org/${same(at)}`,
      title: `Article ${at}`,
      community: 'telehealth',
      destination: 'team',
      folder: '',
      site: 'medigy',
      curator: 'Vinit',
      topics: [],
      articleKeys: [],
      paths,
      hashes: [],
      mayReplace: [],
      state: 'queued',
      problem: null,
      receipt: null,
      attempts: 0,
      triedBefore: false,
      crashes: 0,
      retryAt: null,
      lease: null,
      createdAt: AT,
      changedAt: AT,
    };
    return { delivery, bundle };
  });
}

/** Every so many clips correct what we put there before. */
const UPDATES_EVERY = 3;

/** What we put there before, by path: some of it with a picture. The clips that correct it may replace it from now on. */
export function olderThan(clips: Clip[]): Map<string, Uint8Array<ArrayBuffer>> {
  const older = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [at, { delivery, bundle }] of clips.entries()) {
    if (at % UPDATES_EVERY !== 0) continue;
    const files = at % 2 === 0 && bundle.image ? [bundle.article, bundle.image] : [bundle.article];
    for (const { path } of files) {
      const bytes = new TextEncoder().encode(`As ${path} was saved first\n`);
      older.set(path, bytes);
      delivery.mayReplace.push(createHash('sha256').update(bytes).digest('hex'));
    }
  }
  return older;
}
