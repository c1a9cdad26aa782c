import { expect, test } from 'vitest';
import { repairFormulas } from '@/utils/extract/repair/repair-formulas';
import { parsePage } from './document';

const fraction = '<math><mi>v</mi><mo>=</mo><mfrac><mi>s</mi><mi>t</mi></mfrac></math>';

test.for([
  ['MathML, in one line', fraction, 'v=s/t'],
  ['a longer fraction', '<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>20</mn></mfrac></math>', '(a+b)/20'],
  ['powers and indexes', '<math><msup><mi>c</mi><mn>2</mn></msup><mo>+</mo><msub><mi>x</mi><mi>i</mi></msub></math>', 'c^2+x_i'],
  ['roots', '<math><msqrt><mi>n</mi></msqrt><mo>+</mo><mroot><mi>n</mi><mn>3</mn></mroot></math>', '√n+3√n'],
  [
    'a matrix',
    '<math><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd></mtr></mtable></math>',
    '1, 2; 3',
  ],
  [
    'KaTeX, by its source',
    `<span class="katex"><span class="katex-mathml"><math><semantics><mi>E</mi><annotation encoding="application/x-tex">E = mc^2</annotation></semantics></math></span><span class="katex-html">E=mc2</span></span>`,
    'E = mc^2',
  ],
  [
    'KaTeX without its source',
    `<span class="katex"><span class="katex-mathml">${fraction}</span><span class="katex-html">v=st</span></span>`,
    'v=s/t',
  ],
  [
    'MathJax 2, by its script',
    '<span class="MathJax_Preview">z</span><span class="MathJax"><span>z=1n</span></span><script type="math/tex">z = 1/n</script>',
    'z = 1/n',
  ],
  ['MathJax 2 before it ran', '<script type="math/tex; mode=display">x_1</script>', 'x_1'],
  ['MathJax 3', `<mjx-container><mjx-math></mjx-math><mjx-assistive-mml>${fraction}</mjx-assistive-mml></mjx-container>`, 'v=s/t'],
  ['Wikipedia, by its image', '<span class="mwe-math-element"><img alt="{\\displaystyle E=mc^{2}}"></span>', 'E=mc^{2}'],
  [
    'MathJax 4 without its source, as it is spoken',
    '<mjx-container><mjx-speech aria-label="x squared"></mjx-speech><mjx-math></mjx-math></mjx-container>',
    'x squared',
  ],
  ['a drawing that says what it is', '<span role="math" aria-label="x plus y"></span>', 'x plus y'],
  ['Substack’s object', `<span class="latex-rendered" data-attrs='{"persistentExpression":"e^{i\\\\pi}","id":"X"}'></span>`, 'e^{i\\pi}'],
  [
    'KaTeX as it is drawn alone',
    '<span class="katex"><span class="katex-html" aria-hidden="true"><span>x</span><span>+</span></span></span>',
    'x+',
  ],
  ['an attribute', '<span data-math="a \\neq 0"><i>a</i></span>', 'a \\neq 0'],
] as const)('%s', ([, html, text]) => {
  const page = parsePage(`<p>When ${html}, it holds.</p>`);
  repairFormulas(page);
  expect(page.body.textContent).toBe(`When ${text}, it holds.`);
});

test('a formula between two paragraphs is one', () => {
  const page = parsePage('<p>a</p><div data-latex="x=1"></div><p>b</p>');
  repairFormulas(page);
  expect(Array.from(page.querySelectorAll('p'), ({ textContent }) => textContent)).toEqual(['a', 'x=1', 'b']);
});
