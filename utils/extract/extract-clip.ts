// Document → Clip: the verb `extract`, in one step.
import type { Clip } from '@/utils/core/clip';
import { readWithDefuddle } from './body/read-with-defuddle';
import { readFactsOf } from './facts/read-facts';
import { openPage } from './page/open-page';
import { startClip } from './start-clip';

/** What the page at `url` says: see `startClip`. `today` (`yyyy-mm-dd`) is the last day that a date of it may be. */
export function extractClip(document: Document, url: string, today?: string): Clip {
  const page = openPage(document, url, today);
  const started = startClip(page, readFactsOf(page));
  return typeof started === 'function' ? started(readWithDefuddle) : started;
}
