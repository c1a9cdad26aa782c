// The words that each article quotes, for the search: read in pieces, after the list is shown.
import { htmlText } from '@/utils/base/html/html-text';
import type { Delivery } from '@/utils/core/delivery';
import { readQuoted } from '@/utils/platform/database/kept-texts';
import { fold } from '@/utils/taxonomy/fold';

/** Read and folded in one go: a few milliseconds. */
const AT_ONCE = 50;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** `found`: called with all that are known, by the delivery's id, once those of the newest are and once all are. */
export function createExcerpts(found: (excerpts: ReadonlyMap<string, string>) => void) {
  let known: ReadonlyMap<string, string> = new Map();
  let latest: readonly Delivery[] = [];
  let isReading = false;

  async function readOn(): Promise<void> {
    const fresh = new Map<string, string>();
    // Deliveries of one article share its text.
    const texts = new Map<string, string>();
    for (let missing = latest.filter(({ id }) => !known.has(id) && !fresh.has(id)); missing.length > 0;) {
      const some = missing.slice(0, AT_ONCE);
      for (const [id, html] of await readQuoted(some)) {
        const text = texts.get(html) ?? fold(htmlText(html));
        texts.set(html, text);
        fresh.set(id, text);
      }
      await pause();
      texts.clear();
      missing = latest.filter(({ id }) => !known.has(id) && !fresh.has(id));
    }
    if (fresh.size === 0) return;
    known = new Map([...known, ...fresh]);
    found(known);
  }

  return {
    read(deliveries: readonly Delivery[]): void {
      latest = deliveries;
      if (isReading) return;
      isReading = true;
      void readOn().finally(() => {
        isReading = false;
      });
    },
  };
}
