// Formulas as the text of their author: TeX where the page has it, else what its MathML says in one line. Once, not three times.

import { KEPT } from '../body/blocks';

/** What a formula stands in, with all that is drawn of it. The outermost counts. */
export const FORMULA = [
  ...['.katex', '.katex-display', '.MathJax', '.MathJax_Display', '.MathJax_SVG', '.MathJax_CHTML', 'mjx-container', '.mwe-math-element'],
  ...['math', '[data-math]', '[data-tex]', '[data-latex]', '[data-formula]', '[data-katex]', 'math-renderer', '[role="math"]'],
  '.latex-rendered[data-attrs]',
].join();
/** What MathJax leaves beside it. */
const BESIDE = '.MathJax_Preview, .MJX_Assistive_MathML';
const SCRIPT = 'script[type^="math/tex" i]';
const ATTRIBUTES = ['data-math', 'data-tex', 'data-latex', 'data-formula', 'data-katex', 'alttext'];
/** Characters; what is longer is no formula. */
const LONGEST = 2_000;

/** Puts each formula's text in its place. Formulas that only a script holds stand in its place. */
export function repairFormulas(copy: Document): void {
  for (const formula of copy.querySelectorAll(FORMULA)) {
    if (!copy.contains(formula) || formula.parentElement?.closest(FORMULA)) continue;
    const next = besides(formula);
    const text = texOf(formula) ?? (next ? tex(next.textContent) : null) ?? linear(formula) ?? spoken(formula) ?? drawn(formula);
    next?.remove();
    if (text) formula.replaceWith(isAlone(formula) ? paragraph(copy, text) : copy.createTextNode(text));
  }
  for (const script of copy.querySelectorAll(SCRIPT)) script.replaceWith(copy.createTextNode(tex(script.textContent) ?? ''));
  for (const rest of copy.querySelectorAll(BESIDE)) rest.remove();
}

/** Between two blocks. */
const isAlone = ({ nodeName, parentElement, previousSibling, nextSibling }: Element): boolean =>
  nodeName === 'DIV' &&
  parentElement?.closest('p, li, td, h1, h2, h3, h4') === null &&
  [previousSibling, nextSibling].every((beside) => beside === null || beside.nodeType === 1 || beside.nodeValue?.trim() === '');

function paragraph(copy: Document, text: string): Element {
  const line = copy.createElement('p');
  line.setAttribute(KEPT, '');
  line.textContent = text;
  return line;
}

/** The script that MathJax 2 keeps its source in. */
const besides = (formula: Element): Element | null => (formula.nextElementSibling?.matches(SCRIPT) ? formula.nextElementSibling : null);

function texOf(formula: Element): string | null {
  const annotation = formula.querySelector('annotation[encoding*="tex" i]')?.textContent ?? formula.querySelector(SCRIPT)?.textContent;
  const holders = [formula, ...formula.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join())];
  const said = holders.flatMap((holder) => ATTRIBUTES.map((name) => holder.getAttribute(name))).find((value) => value?.trim());
  const image = formula.querySelector('img[alt]')?.getAttribute('alt');
  return tex(annotation) ?? tex(said) ?? tex(image) ?? tex(inObject(formula.getAttribute('data-attrs')));
}

/** Substack keeps it beside other things. */
function inObject(json: string | null): string | undefined {
  if (!json || json.length > LONGEST) return undefined;
  return /"persistentExpression":("(?:[^"\\]|\\.)*")/
    .exec(json)?.[1]
    ?.replace(/^"|"$/g, '')
    .replace(/\\(["\\/])/g, '$1');
}

/** Drawn alone: what a screen reader is told of it, where it shows no text. */
const spoken = (formula: Element): string | null =>
  formula.textContent.trim() === ''
    ? tex([formula, ...formula.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label')).find((said) => said?.trim()))
    : null;

/** KaTeX without its source: what its signs are, in a row; readers would drop them as hidden. */
const drawn = (formula: Element): string | null => (formula.matches('.katex, .katex-display') ? tex(formula.textContent) : null);

/** Without the wrapping that Wikipedia puts around it. */
function tex(source: string | null | undefined): string | null {
  const text = source?.slice(0, LONGEST).replace(/\s+/g, ' ').trim() ?? '';
  const bare = /^\{\\displaystyle (.*)\}$/.exec(text)?.[1]?.trim() ?? text;
  return bare === '' ? null : bare;
}

const ROWS = new Set(['mtr', 'mlabeledtr']);

/** MathML in one line: `v=s/t`, `x_i`, `c^2`, `√(n)`. */
function linear(formula: Element): string | null {
  const math = formula.localName === 'math' ? formula : formula.querySelector('math');
  const text = math ? partOf(math, 0).replace(/\s+/g, ' ').trim() : '';
  return text === '' || text.length > LONGEST ? null : text;
}

/** Elements within one another; deeper is no formula. */
const DEEPEST = 60;

function partOf(element: Element, depth: number): string {
  if (depth > DEEPEST) return '';
  const parts = Array.from(element.children, (child) => partOf(child, depth + 1));
  const [one = '', two = '', three = ''] = parts;
  switch (element.localName) {
    case 'annotation':
    case 'annotation-xml':
      return '';
    case 'mfrac':
      return `${grouped(one)}/${grouped(two)}`;
    case 'msup':
    case 'mover':
      return `${one}^${grouped(two)}`;
    case 'msub':
    case 'munder':
      return `${one}_${grouped(two)}`;
    case 'msubsup':
    case 'munderover':
      return `${one}_${grouped(two)}^${grouped(three)}`;
    case 'msqrt':
      return `√${grouped(parts.join(''))}`;
    case 'mroot':
      return `${grouped(two)}√${grouped(one)}`;
    case 'mtable':
      return parts.join('; ');
    default:
      if (ROWS.has(element.localName)) return parts.join(', ');
      return parts.length > 0 ? parts.join('') : element.textContent.trim();
  }
}

/** Of one sign as it is. */
const grouped = (part: string): string =>
  /^[\p{L}\p{N}.]*$/u.test(part) && (part.length < 2 || /^[\d.]+$/.test(part)) ? part : `(${part})`;
