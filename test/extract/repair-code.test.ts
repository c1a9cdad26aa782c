import { expect, test } from 'vitest';
import { repairCode } from '@/utils/extract/repair/repair-code';
import { parsePage } from './document';

test.for([
  [
    'lines in divisions, with their numbers',
    '<pre><div><span class="ln">1</span><span>a</span></div><div><span class="ln">2</span><span>  b</span></div></pre>',
    'a\n  b',
  ],
  [
    'a table of numbers beside code',
    '<table><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre><code>a\nb</code></pre></td></tr></table>',
    'a\nb',
  ],
  ['a button over it', '<pre><button>Copy</button><code>a\nb</code></pre>', 'a\nb'],
  ['lines that break by themselves', '<pre><code><div>a\n</div><div>b\n</div></code></pre>', 'a\nb\n'],
  ['numbers by another name, which count the lines', '<pre><span class="x">7</span> a\n<span class="x">8</span> b</pre>', ' a\n b'],
  ['numbers that count nothing', '<pre><span>7</span> a\n<span>7</span> b</pre>', '7 a\n7 b'],
  [
    'an editor',
    '<div class="cm-editor"><div class="cm-gutters"><div>1</div></div><div class="cm-line">a</div><div class="cm-line">b</div></div>',
    'a\nb',
  ],
  [
    'a table whose lines are of several pieces',
    '<table><tr><td>1 2</td><td><div class="line"><code>let</code> <code>a</code></div><div class="line"><code>b</code></div></td></tr></table>',
    'let a\nb',
  ],
  ['plain code', '<pre>1 a\n2 b</pre>', '1 a\n2 b'],
  ['a table of numbers and names', '<table><tr><td>1</td><td>a</td></tr></table>', '1a'],
] as const)('%s', ([, html, text]) => {
  const page = parsePage(html);
  repairCode(page);
  expect(page.body.textContent).toBe(text);
});
