// @vitest-environment jsdom
// How much is asked of a page grows as the page does: counted, for a clock tells of the machine.
import { expect, test } from 'vitest';
import { extractClip } from '@/utils/extract/extract-clip';
import { bigPages } from '../worlds/big-pages';

const URL = 'https://news.example/article';
/** What asks for whole parts of a page: a part that is asked once for each of its own parts makes the work grow by the square. */
const ASKED = ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'closest', 'matches', 'contains', 'compareDocumentPosition'];

/** Calls, and characters of text that were handed out, while a page is read. */
function asked(html: string): { calls: number; characters: number } {
  const count = { calls: 0, characters: 0 };
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
  extractClip(page, URL);
  for (const put of undo) put();
  return count;
}

const [small, large] = [bigPages(100, 240, 20), bigPages(400, 960, 80)];

test.for(small.map((page, at) => [page.name.replace(/^\d+ /, ''), page.html, large[at]!.html] as const))(
  'of a page with four times the %s not much more than four times as much is asked',
  { timeout: 120_000 },
  ([, one, four]) => {
    const [less, more] = [asked(one), asked(four)];
    expect(more.calls / less.calls).toBeLessThan(5);
    expect(more.characters / less.characters).toBeLessThan(6);
  },
);
