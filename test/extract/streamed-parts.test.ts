import { expect, test } from 'vitest';
import { readFactsOf } from '@/utils/extract/facts/read-facts';
import { copyPage } from '@/utils/extract/page/copy-page';
import { openPage } from '@/utils/extract/page/open-page';
import { parsePage, URL_OF_PAGE } from './document';

const textOf = (html: string) => copyPage(parsePage(html), URL_OF_PAGE).document.body.textContent;

test.for([
  [
    'as the script says',
    '<!--$?--><template id="B:0"></template>wait<!--/$-->',
    '<div hidden id="S:1">text</div><script>$RC("B:0","S:1")</script>',
    'text',
  ],
  ['by its number', '<!--$?--><template id="B:a"></template><!--/$-->', '<div hidden id="S:a">text</div>', 'text'],
  ['with the name of its page', '<!--$?--><template id="appB:0"></template><!--/$-->', '<div hidden id="appS:0">text</div>', 'text'],
  [
    'one within another',
    '<!--$?--><template id="B:0"></template>wait<!--$?-->also<!--/$--><!--/$-->end',
    '<div hidden id="S:0">text <template id="P:1"></template></div><div hidden id="S:1">more </div>',
    'text more end',
  ],
  ['of Solid', '<template id="pl-00"></template>wait<!--pl-00-->', '<template id="00">text</template>', 'text'],
] as const)('a part that was sent later is read in its place: %s', ([, place, part, text]) => {
  expect(textOf(`<main>${place}</main>${part}`)).toBe(text);
});

test('what is hidden under another name stays out', () => {
  const prose = 'A sentence of the article that tells what happened. '.repeat(20);
  expect(textOf(`<main>${prose}</main><div hidden id="AS:none">text</div>`)).toBe(prose);
});

test('title and author are read of it too', () => {
  const page = parsePage(
    '<title>Post</title><!--$?--><template id="B:0"></template>wait<!--/$--><div hidden id="S:0"><article><h1>Boats and nets of the quay</h1><p class="byline">By Jane Roe</p></article></div>',
  );
  const { title, byline } = readFactsOf(openPage(page, URL_OF_PAGE));
  expect([title, byline]).toEqual(['Boats and nets of the quay', 'Jane Roe']);
});
