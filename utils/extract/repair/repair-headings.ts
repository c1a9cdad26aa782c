// Headings without what a theme puts into them: a sign that links to them, a button, the names that readers take for a page's furniture.

const BESIDE = [
  ...['.mw-editsection', '.headerlink', '.anchorjs-link', '.hash-link', '.header-anchor-parent', '.heading-anchor', '.permalink'],
  '.govuk-accordion__section-toggle',
  'button',
].join();
/** A paragraph mark, a number sign, a chain: what such links show. */
const SIGN = /^[\s¶#§🔗∞⚓]*$/u;

/** Mends the headings of a copy in place. */
export function repairHeadings(copy: Document): void {
  for (const edit of copy.querySelectorAll('.mw-editsection')) edit.remove();
  for (const holder of copy.querySelectorAll('.mw-heading')) holder.replaceWith(...holder.childNodes);
  for (const heading of copy.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    // The heading of a part that unfolds is a button as a whole.
    for (const button of heading.querySelectorAll('button')) if (isAllOf(button, heading)) button.replaceWith(...button.childNodes);
    for (const other of heading.querySelectorAll(BESIDE)) other.remove();
    if (heading.localName !== 'h1') unwrapHeading(heading);
    for (const link of heading.querySelectorAll('a')) if (SIGN.test(link.textContent) && !link.querySelector('img')) link.remove();
    // What is left says nothing by its name: Readability drops `header-anchor` as it drops the head of a page.
    if (heading.localName !== 'h1') for (const name of ['class', 'id']) heading.removeAttribute(name);
  }
}

/** Of a holder named for its heading, which readers drop as they drop the head of a page, the heading is all that counts. */
function unwrapHeading(heading: Element): void {
  const isBeside = (node: Node) => node === heading || (node.nodeName === 'A' && SIGN.test(node.textContent ?? ''));
  let holder = heading.parentElement;
  // One that was taken out already stands in nothing.
  while (holder?.parentNode && isNamedForHeading(holder)) {
    const others = [...holder.childNodes].filter((node) => !isBeside(node));
    if (others.some((node) => node.textContent?.trim() || node.nodeName === 'IMG')) return;
    holder.replaceWith(heading);
    holder = heading.parentElement;
  }
}
const isNamedForHeading = (element: Element): boolean => element.matches('div[class*="head" i], header');

const isAllOf = (part: Element, heading: Element): boolean =>
  part.textContent.trim() !== '' && part.textContent.trim().length > MOST * heading.textContent.trim().length;
/** Share of a heading's text. */
const MOST = 0.8;
