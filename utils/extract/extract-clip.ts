// Document → Clip: the verb `extract`, in one step.
import type { Clip } from '@/utils/core/clip';
import { readWithDefuddle } from './body/read-with-defuddle';
import { readFactsOf } from './facts/read-facts';
import { openPage } from './page/open-page';
import { startClip } from './start-clip';

/**
 * What the page at `url` says: see `startClip`. `now` is a clock in milliseconds; without it nothing is too slow.
 * `today` (`yyyy-mm-dd`) is the last day that a date of the page may be.
 */
export function extractClip(document: Document, url: string, now: () => number = () => 0, today?: string): Clip {
  const page = openPage(document, url, today);
  const started = startClip(page, readFactsOf(page), now);
  return typeof started === 'function' ? started(readWithDefuddle) : started;
}
