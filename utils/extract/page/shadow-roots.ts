// Shadow roots of a page.

/** The shadow root of an element, or null. The extension is shown closed ones, too. */
export type RootOf = (element: Element) => ShadowRoot | null;

export const openRootOf: RootOf = (element) => {
  const { shadowRoot } = element;
  // On a form it may be a control of that name.
  return shadowRoot?.nodeType === 11 ? shadowRoot : null;
};

/** More of them are parts of a page's controls. */
const MOST_ROOTS = 2_000;

/** All of a page, those within one another too. */
export function shadowRootsOf(tree: Document | ShadowRoot, rootOf: RootOf): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const look = (within: Document | ShadowRoot): void => {
    for (const element of within.querySelectorAll('*')) {
      const root = roots.length < MOST_ROOTS ? rootOf(element) : null;
      if (!root) continue;
      roots.push(root);
      look(root);
    }
  };
  look(tree);
  return roots;
}
