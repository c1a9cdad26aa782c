// @vitest-environment jsdom
// How much is asked of a page grows as the page does: counted, for a clock tells of the machine.
import { expect, test } from 'vitest';
import { readWithDefuddle } from '@/utils/extract/body/read-with-defuddle';
import { readFactsOf } from '@/utils/extract/facts/read-facts';
import { openPage } from '@/utils/extract/page/open-page';
import { startClip } from '@/utils/extract/start-clip';
import { bigPages } from '../worlds/big-pages';

const URL = 'https://news.example/article';
/** What asks for whole parts of a page: a part that is asked once for each of its own parts makes the work grow by the square. */
const ASKED = ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'closest', 'matches', 'contains', 'compareDocumentPosition'];

interface Count {
  calls: number;
  characters: number;
}

/** Calls, and characters of text that were handed out, while a page is read: by one reader, and by both where a second one is asked. */
function asked(html: string): { one: Count; both: Count | null } {
  let count: Count = { calls: 0, characters: 0 };
  const page = new DOMParser().parseFromString(html, 'text/html');
  const undo: (() => void)[] = [];
  for (const [owner, name] of ASKED.flatMap((name) => [Element, Document, Node].map((kind) => [kind.prototype as object, name] as const))) {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (!own) continue;
    const call = own.value as (...given: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      ...own,
      value(this: unknown, ...given: unknown[]) {
        count.calls += 1;
        return call.apply(this, given);
      },
    });
    undo.push(() => Object.defineProperty(owner, name, own));
  }
  const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')!;
  Object.defineProperty(Node.prototype, 'textContent', {
    ...text,
    get(this: Node) {
      const said = text.get!.call(this) as string | null;
      count.characters += said?.length ?? 0;
      return said;
    },
  });
  undo.push(() => Object.defineProperty(Node.prototype, 'textContent', text));
  const open = openPage(page, URL);
  const started = startClip(open, readFactsOf(open));
  const one = count;
  count = { ...one };
  if (typeof started === 'function') started(readWithDefuddle);
  for (const put of undo) put();
  return { one, both: typeof started === 'function' ? count : null };
}

const [small, large] = [bigPages(100, 240, 20), bigPages(400, 960, 80)];

test.for(small.map((page, at) => [page.name.replace(/^\d+ /, ''), page.html, large[at]!.html] as const))(
  'of a page with four times the %s not much more than four times as much is asked',
  { timeout: 120_000 },
  ([, one, four]) => {
    const [less, more] = [asked(one), asked(four)];
    for (const readers of less.both && more.both ? (['one', 'both'] as const) : (['one'] as const)) {
      expect(more[readers]!.calls / less[readers]!.calls).toBeLessThan(5);
      expect(more[readers]!.characters / less[readers]!.characters).toBeLessThan(6);
    }
  },
);
