import { expect, test } from 'vitest';
import { putTexts } from '@/utils/extract/body/rank/put-texts';
import { surveyPage } from '@/utils/extract/body/rank/survey-page';
import { parsePage } from './document';

/** A page's reading, which holds the elements with the id `kept…`, once the texts in `added` were put into it. */
function filled(html: string, added: string): string {
  const page = parsePage(`<body>${html}</body>`);
  const survey = surveyPage(page.body)!;
  const root = page.createElement('div');
  for (const element of page.querySelectorAll('[id^="kept"]')) root.append(element);
  const placeOf = new Map(
    [...survey.texts.entries()].flatMap(([place, { element }]) => (root.contains(element) ? [[place, element]] : [])),
  );
  putTexts(
    root,
    survey,
    new Set([...survey.texts.entries()].flatMap(([place, { text }]) => (added.includes(text) ? [place] : []))),
    placeOf,
  );
  return root.innerHTML.replaceAll(/ id="kept\d"/g, '');
}

test.for([
  ['a paragraph between two', '<p id="kept1">A</p><p>B</p><p id="kept2">C</p>', 'B', '<p>A</p><p>B</p><p>C</p>'],
  ['a heading and what is below it', '<p id="kept1">A</p><h2>B</h2><p>C</p>', 'BC', '<p>A</p><h2>B</h2><p>C</p>'],
  ['what stands above all', '<p>A</p><p id="kept1">B</p>', 'A', '<p>A</p><p>B</p>'],
  ['the words of a box are a paragraph', '<p id="kept1">A</p><div><div>B</div></div>', 'B', '<p>A</p><p>B</p>'],
  [
    'links and emphasis stay',
    '<p id="kept1">A</p><div>B<a href="/x">C</a><em>D</em></div>',
    'BCD',
    '<p>A</p><p>B<a href="/x">C</a><em>D</em></p>',
  ],
  ['a list is one list', '<p id="kept1">A</p><ul><li>B</li><li>C</li></ul>', 'BC', '<p>A</p><ul><li>B</li><li>C</li></ul>'],
  ['a numbered list stays one', '<p id="kept1">A</p><ol><li>B</li><li>C</li></ol>', 'BC', '<p>A</p><ol><li>B</li><li>C</li></ol>'],
  [
    'items after those that were kept stand in a list of their own',
    '<div id="kept1"><ul><li>A</li></ul></div><ul><li>B</li></ul>',
    'B',
    '<div><ul><li>A</li></ul><ul><li>B</li></ul></div>',
  ],
  [
    'a table stays one',
    '<p id="kept1">A</p><table><tbody><tr><td>B</td><td>C</td></tr><tr><td>D</td></tr></tbody></table>',
    'BCD',
    '<p>A</p><table><tbody><tr><td>B</td><td>C</td></tr><tr><td>D</td></tr></tbody></table>',
  ],
  [
    'a quotation',
    '<p id="kept1">A</p><blockquote><p>B</p><p>C</p></blockquote>',
    'BC',
    '<p>A</p><blockquote><p>B</p><p>C</p></blockquote>',
  ],
  ['code', '<p id="kept1">A</p><pre><code>B\n C</code></pre>', 'B C', '<p>A</p><pre><code>B\n C</code></pre>'],
  ['a paragraph goes after the list, not into it', '<ul id="kept1"><li>A</li></ul><p>B</p>', 'B', '<ul><li>A</li></ul><p>B</p>'],
] as const)('%s', ([, html, added, all]) => {
  expect(filled(html, added)).toBe(all);
});
