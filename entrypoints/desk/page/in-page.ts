// What runs in a page: its facts first, then its clip, each found once. In a world of the extension's own, which the page cannot reach.
import { latestDay } from '@/utils/base/day';
import type { Clip } from '@/utils/core/clip';
import { fail, ProblemError } from '@/utils/core/problem';
import type { WithSecond } from '@/utils/extract/body/read-body';
import { readSelection } from '@/utils/extract/body/read-selection';
import { readFactsOf } from '@/utils/extract/facts/read-facts';
import { openPage } from '@/utils/extract/page/open-page';
import { startClip } from '@/utils/extract/start-clip';
import type { ClipAnswer, OpenWorld } from './open-world';
import { shadowRootOf } from './shadow-root-of';

/** The same for every script that runs in this document, another for the next. */
const documentId = performance.timeOrigin;

/** What it answers is checked where it arrives. */
export function openInPage() {
  const opened = open();
  let waiting: WithSecond<Clip> | null = null;
  const told = (read: () => Clip | WithSecond<Clip>): ClipAnswer => {
    try {
      const clip = read();
      waiting = typeof clip === 'function' ? clip : null;
      return { documentId, ...(typeof clip === 'function' ? { waits: true } : { clip }) };
    } catch (error) {
      if (error instanceof ProblemError) return { documentId, problem: error.problem };
      throw error;
    }
  };
  const world = globalThis as OpenWorld;
  world.gleanerPage = {
    openedAt: Date.now(),
    clip: () =>
      told(() => {
        // What has changed since is read anew.
        const { page, facts } = isAsItWas(opened) ? opened : open();
        return startClip(page, facts);
      }),
    finish: (readSecond) => told(() => waiting?.(readSecond) ?? fail('page-no-answer')),
  };
  // Who asked for the clip before this was loaded gets it once the facts are on their way.
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => world.gleanerWaits?.(), { once: true });
  port1.start();
  port2.postMessage(null);
  return {
    facts: opened.facts,
    selection: readSelection(opened.page),
    loading: document.readyState === 'loading',
    elements: opened.elements,
    contentType: document.contentType,
    documentId,
  };
}

function open() {
  const page = openPage(document, location.href, latestDay(new Date()), shadowRootOf);
  return { page, facts: readFactsOf(page), address: location.href, elements: countElements() };
}

const isAsItWas = ({ address, elements }: ReturnType<typeof open>): boolean => location.href === address && countElements() === elements;

const countElements = (): number => document.getElementsByTagName('*').length;
