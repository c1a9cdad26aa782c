/** Selects text on a page, as a reader does before clipping only that. */
import type { SurfaceParts } from './surface.ts';

export async function selectTextIn(parts: SurfaceParts, selector: string, text: string): Promise<void> {
  const done = await parts.run(`(${select})(${JSON.stringify(selector)}, ${JSON.stringify(text)})`);
  if (!done) throw new Error(`No ${selector} with the text ${JSON.stringify(text)}`);
}

/** Runs in the document; the text may run across inner elements. */
function select(selector: string, text: string): boolean {
  for (const element of document.querySelectorAll(selector)) {
    const start = (element.textContent ?? '').indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let passed = 0;
    let started = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (!started && start < passed + length) {
        range.setStart(node, start - passed);
        started = true;
      }
      if (start + text.length <= passed + length) {
        range.setEnd(node, start + text.length - passed);
        break;
      }
      passed += length;
    }
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return true;
  }
  return false;
}
