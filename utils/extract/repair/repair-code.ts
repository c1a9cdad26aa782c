// Code as it can be copied: without the numbers of its lines and the buttons over it, each line for itself.

const NUMBERS = [
  ...['.ln', '.lineno', '.linenos', '.line-number', '.line-numbers', '.linenumber', '.lnt', '.gutter', '.rouge-gutter', '.code-gutter'],
  ...['.line-no', '.line-num', '.line_number', '.linenr', '.lnum', '.code-line-number', '.crayon-nums', '.cm-gutters', '.ace_gutter'],
  ...['.hljs-ln-numbers', '.react-syntax-highlighter-line-number', '.blob-num', '.line-numbers-rows', '[data-line-number]:empty'],
].join();
const BUTTONS = 'button, [role="button"], .copy-button, .copy-btn, .btn-copy, .clipboard, .copy-code-button, clipboard-copy';
const LINES = ['div', 'li', 'p', 'ol > li', 'code > div', 'code > .line', 'tbody > tr', 'table tr']
  .map((lines) => `:scope > ${lines}`)
  .join();

/** Editors that show code without its element, and what a line is in them. */
const EDITORS = [
  ['.cm-editor', '.cm-line'],
  ['.CodeMirror', '.CodeMirror-line'],
  ['.ace_editor', '.ace_line'],
  ['.monaco-editor', '.view-line'],
] as const;

/** Mends the code of a copy in place. */
export function repairCode(copy: Document): void {
  for (const [editor, line] of EDITORS)
    for (const code of copy.querySelectorAll(editor)) {
      const lines = code.querySelectorAll(line);
      if (lines.length > 0) code.replaceWith(listing(copy, lines));
    }
  for (const table of copy.querySelectorAll('table')) unwrapCodeTable(table);
  for (const code of copy.querySelectorAll('pre')) {
    for (const other of code.querySelectorAll(`${NUMBERS}, ${BUTTONS}`)) other.remove();
    for (const number of countedNumbers(code)) number.remove();
    const lines = code.querySelectorAll(LINES);
    if (lines.length > 1 && !endWithBreaks(lines)) code.textContent = Array.from(lines, ({ textContent }) => textContent).join('\n');
  }
}

const endWithBreaks = (lines: NodeListOf<Element>): boolean =>
  Array.from(lines).some(
    ({ textContent, nextSibling }) => textContent.endsWith('\n') || (nextSibling?.nodeType === 3 && nextSibling.nodeValue!.includes('\n')),
  );

const listing = (copy: Document, lines: Iterable<Element>): Element => {
  const code = copy.createElement('pre');
  code.textContent = Array.from(lines, ({ textContent }) => textContent.replace(/\n$/, '')).join('\n');
  return code;
};

/** Elements that count the lines, by whatever name: 1, 2, 3. */
function countedNumbers(code: Element): Element[] {
  const numbers = [...code.querySelectorAll('span, a, i, b, em, td, div')].filter(
    ({ textContent, childElementCount }) => childElementCount === 0 && /^\s*\d{1,6}\s*$/.test(textContent),
  );
  const lines = code.textContent.trimEnd().split('\n').length;
  const isCounted = numbers.every((number, at) => Number(number.textContent) === Number(numbers[0]!.textContent) + at);
  return numbers.length > 1 && isCounted && numbers.length >= lines - 1 ? numbers : [];
}

/** A table of two cells, numbers beside code, is its code. */
function unwrapCodeTable(table: Element): void {
  const cells = table.querySelectorAll('td');
  if (cells.length !== 2) return;
  const [numbers, code] = [cells[0]!, cells[1]!];
  if (!/^[\s\d]+$/.test(numbers.textContent)) return;
  const lines = code.querySelectorAll(CELL_LINES);
  const parts = code.querySelectorAll('code');
  const whole =
    code.querySelector('pre') ?? (lines.length > 1 ? listing(table.ownerDocument, lines) : parts.length === 1 ? parts[0] : null);
  if (whole) table.replaceWith(whole);
}
const CELL_LINES = '.line, .crayon-line, [class*="code-line" i]';
