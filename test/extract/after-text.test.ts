import { expect, test } from 'vitest';
import { textsAfterText } from '@/utils/extract/body/rank/after-text';
import { surveyPage } from '@/utils/extract/body/rank/survey-page';
import { parsePage } from './document';

const TEXT = Array.from(
  { length: 6 },
  (_, index) => `<p>Paragraph ${index} tells what the harbour was like before the bridge, who worked there and why they left it.</p>`,
).join('');

/** The texts that are taken for what stands after the article. */
function after(tail: string): string[] {
  const { body } = parsePage(`<body><article><h1>Nets</h1><div class="text">${TEXT}${tail}</div></article></body>`);
  const survey = surveyPage(body)!;
  const found = textsAfterText(
    survey,
    survey.texts.map(() => 1),
  );
  return [...found].toSorted((one, other) => one - other).map((place) => survey.texts[place]!.text);
}

test.for([
  [
    'a plea in a box of its own',
    '<div class="x"><p>We are free because readers pay: support us.</p></div>',
    ['We are free because readers pay: support us.'],
  ],
  ['a plea in German', '<div class="x"><p>Unterstützen Sie uns mit einer Spende.</p></div>', ['Unterstützen Sie uns mit einer Spende.']],
  ['a box named for the author', '<div class="author-bio"><p>Mara came here by boat.</p></div>', ['Mara came here by boat.']],
  [
    'the heading of such a box',
    '<div class="about-author"><h3>About Mara</h3><p>Mara lives on the island.</p></div>',
    ['About Mara', 'Mara lives on the island.'],
  ],
  [
    'what a letter says of itself below a rule',
    '<hr><p><em>The Letter is a weekly email about boats.</em></p><p><strong>Work with us.</strong> Ask for our prices.</p><p>Disclaimer: boats may sink.</p>',
    ['The Letter is a weekly email about boats.', 'Work with us. Ask for our prices.', 'Disclaimer: boats may sink.'],
  ],
  ['the last paragraph of the story, whatever it speaks of', '<p>She lives on the island and writes about boats.</p>', []],
  ['a section that begins below a rule', '<hr><p>The bridge was closed in May and the boats came back.</p>', []],
  ['a quotation at the end', '<blockquote><p>There is no harbour like ours.</p></blockquote>', []],
  ['much text in a box of its own', `<div class="newsletter">${TEXT.replaceAll('harbour', 'mill')}</div>`, []],
] as const)('%s', ([, tail, texts]) => {
  expect(after(tail)).toEqual(texts);
});
