// The shadow root of an element, closed ones too: browsers show those to extensions alone.
import { openRootOf } from '@/utils/extract/page/shadow-roots';

interface ClosedRoots {
  /** Chromium. */
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null } };
}
/** Firefox. */
interface WithClosedRoot {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** What may have one is mostly named so; of the rest, what holds nothing else. Each question costs. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = openRootOf(element);
  if (open || !(element instanceof HTMLElement) || !(element.localName.includes('-') || element.childElementCount === 0)) return open;
  if (!/-|^(?:article|aside|blockquote|div|footer|header|main|nav|p|section|span)$/.test(element.localName)) return null;
  return (
    (element as WithClosedRoot).openOrClosedShadowRoot ?? (globalThis as ClosedRoots).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null
  );
}
