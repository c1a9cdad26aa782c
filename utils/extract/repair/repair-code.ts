// Code as it can be copied: without the numbers of its lines and the buttons over it, each line for itself.

const NUMBERS = [
  ...['.ln', '.lineno', '.linenos', '.line-number', '.line-numbers', '.linenumber', '.lnt', '.gutter', '.rouge-gutter', '.code-gutter'],
  ...['.hljs-ln-numbers', '.react-syntax-highlighter-line-number', '.blob-num', '.line-numbers-rows', '[data-line-number]:empty'],
].join();
const BUTTONS = 'button, [role="button"], .copy-button, .copy-btn, .btn-copy, .clipboard, .copy-code-button, clipboard-copy';
const LINES = ['div', 'li', 'p', 'ol > li', 'code > div', 'code > .line', 'tbody > tr', 'table tr']
  .map((lines) => `:scope > ${lines}`)
  .join();

/** Mends the code of a copy in place. */
export function repairCode(copy: Document): void {
  for (const table of copy.querySelectorAll('table')) unwrapCodeTable(table);
  for (const code of copy.querySelectorAll('pre')) {
    for (const other of code.querySelectorAll(`${NUMBERS}, ${BUTTONS}`)) other.remove();
    const lines = code.querySelectorAll(LINES);
    if (lines.length > 1 && !endWithBreaks(lines)) code.textContent = Array.from(lines, ({ textContent }) => textContent).join('\n');
  }
}

const endWithBreaks = (lines: NodeListOf<Element>): boolean =>
  Array.from(lines).some(
    ({ textContent, nextSibling }) => textContent.endsWith('\n') || (nextSibling?.nodeType === 3 && nextSibling.nodeValue!.includes('\n')),
  );

/** A table of two cells, numbers beside code, is its code. */
function unwrapCodeTable(table: Element): void {
  const cells = table.querySelectorAll('td');
  if (cells.length !== 2) return;
  const [numbers, code] = [cells[0]!, cells[1]!];
  const listing = code.querySelector('pre') ?? code.querySelector('code');
  if (listing && /^[\s\d]+$/.test(numbers.textContent)) table.replaceWith(listing);
}
