import { expect, test } from 'vitest';
import { KEPT } from '@/utils/extract/body/blocks';
import { repairFootnotes } from '@/utils/extract/repair/repair-footnotes';
import { parsePage } from './document';

test.for([
  [
    'pandoc',
    '<p>Text<a href="#fn1" id="fnref1"><sup>1</sup></a></p><section><ol><li id="fn1"><p>Of straw.<a href="#fnref1">↩︎</a></p></li></ol></section>',
  ],
  [
    'Hugo',
    '<p>Text<sup id="fnref:1"><a href="#fn:1">1</a></sup></p><ol><li id="fn:1"><p>Of straw.&#160;<a href="#fnref:1">&#x21a9;&#xfe0e;</a></p></li></ol>',
  ],
  [
    'Substack',
    '<p>Text<a href="#footnote-1" id="footnote-anchor-1">1</a></p><div class="footnote"><a id="footnote-1" href="#footnote-anchor-1">1</a><div><p>Of straw.</p></div></div>',
  ],
  [
    'a word processor',
    '<p>Text<a href="#_ftn1" name="_ftnref1">[1]</a></p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Of straw.</p></div>',
  ],
  ['an address in full', '<p>Text<sup><a href="https://news.example.org/a#n%C3%A91">*</a></sup></p><p id="né1">Of straw.</p>'],
] as const)('a note of %s is known as one, and leads nowhere by an arrow', ([, html]) => {
  const page = parsePage(html);
  repairFootnotes(page);
  const [note, ...others] = page.querySelectorAll(`[${KEPT}]`);
  expect(others).toEqual([]);
  expect(note!.textContent).toContain('Of straw.');
  expect(note!.textContent).not.toMatch(/↩/);
});

test.for([
  ['a link of words', '<p>See <a href="#nets">the nets</a>.</p><p id="nets">Of straw.</p>'],
  ['a list of contents', '<ul><li><a href="#nets">1.</a> Nets</li></ul><div id="nets"><h2>Nets</h2><p>Of straw.</p></div>'],
  ['what leads up', '<p id="top">Text</p><p><a href="#top">↑</a></p>'],
] as const)('%s leads to no note', ([, html]) => {
  const page = parsePage(html);
  repairFootnotes(page);
  expect(page.querySelector(`[${KEPT}]`)).toBeNull();
});
