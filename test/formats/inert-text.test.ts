import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { inertText } from '@/utils/formats/inert-text';

const { document, DOMParser } = new JSDOM('').window;
const unescaped = (html: string): string => {
  const area = document.createElement('textarea');
  area.innerHTML = html.replaceAll('<', '&lt;');
  return area.value;
};

test.for([
  ['What’s new', 'What’s new'],
  [`It's "so" ("yes")`, 'It’s “so” (“yes”)'],
  [`"'Tis" — 'a'`, '“‘Tis” — ‘a’'],
  ['a < b && c > d, AT&T, R&D', 'a < b && c > d, AT&T, R&D'],
  ['<b>x</b> <!-- <?', '<\u2060b>x<\u2060/b> <\u2060!-- <\u2060?'],
  ['C:\\users', 'C:\\\u2060users'],
  ['&a onclick', '&\u2060a onclick'],
  ['& & b', '&\u2060 &\u2060 b'],
  ['&a>&b<x', '&\u2060a>&\u2060b<\u2060x'],
  ['R&D is fun', 'R&D is fun'],
  ['&lt; &#60; &copy', '&\u2060lt; &\u2060#60; &\u2060copy'],
] as const)('%s', ([text, inert]) => {
  expect(inertText(text)).toBe(inert);
});

test('a theme may print any text as HTML, in an element and in an attribute, and also when its references were read before', () => {
  const unit = fc.constantFrom(...`ab1 <>/!?&#;"'=-`, 'lt', 'quot', 'script', 'onclick', '</title>', '&amp;', '日');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 16 }), (text) => {
      for (const printed of [inertText(text), unescaped(inertText(text))]) {
        const html = `<h1 title="${printed}" lang='${printed}'>${printed}</h1><p>end</p>`;
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['h1', 'p']);
        expect(body.querySelector('h1')!.getAttributeNames()).toEqual(['title', 'lang']);
        expect(body.querySelector('h1')!.textContent).toBe(inertText(text));
      }
    }),
    { numRuns: 500 },
  );
});
