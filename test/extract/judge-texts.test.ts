import { expect, test } from 'vitest';
import { plain, splitBlocks } from '@/utils/extract/body/blocks';
import { chancesOf, TREES } from '@/utils/extract/body/rank/chances';
import { COLUMNS } from '@/utils/extract/body/rank/columns';
import { judgeTexts } from '@/utils/extract/body/rank/judge-texts';
import { knowPage } from '@/utils/extract/body/rank/known-page';
import { surveyPage } from '@/utils/extract/body/rank/survey-page';
import { takenShares, textsOf } from '@/utils/extract/body/rank/taken-texts';
import { parsePage } from './document';

const prose = (mark: string) =>
  `${mark} tells of the harbour, of those who worked there before the bridge was built, and of why most of them moved away in the end.`;
const p = (mark: string) => `<p>${prose(mark)}</p>`;
const post = (mark: string) =>
  `<div class="post"><div class="name">Somebody</div><div class="text">${p(`${mark} first`)}${p(`${mark} then`)}</div></div>`;
const menu = `<nav><ul>${'<li><a href="/x">Harbour</a></li>'.repeat(12)}</ul></nav>`;
const teasers = `<div class="teasers">${Array.from({ length: 8 }, (_, at) => `<div class="teaser"><h3><a href="/${at}">Another harbour ${at}</a></h3></div>`).join('')}</div>`;
const letters = Array.from({ length: 14 }, (_, at) => `Paragraph ${at}`);
const ARTICLE = `${menu}<article><h1>Nets</h1><div class="text">${letters.map(p).join('')}</div></article>${teasers}<footer><p>© Harbour Post</p></footer>`;
const THREAD = `${menu}<div class="thread"><h1>Nets</h1>${letters.map(post).join('')}</div><footer><p>© Harbour Post</p></footer>`;

/** A page and a reading of it that holds the texts which `isTaken`. */
function read(html: string, isTaken: (text: string) => boolean) {
  const page = parsePage(`<body>${html}</body>`);
  const survey = surveyPage(page.body)!;
  const root = page.createElement('div');
  for (const { text, element } of survey.texts) if (isTaken(text)) root.append(element);
  const held = splitBlocks(root);
  const found = textsOf(held, survey);
  const taken = takenShares(held, found, survey);
  return { survey, held, found, taken, read: taken, chances: chancesOf(knowPage(survey, taken, taken)) };
}

/** The texts that a body has once it was judged. */
function judged(html: string, isTaken: (text: string) => boolean, title = 'Nets'): string {
  const { survey, held, ...shares } = read(html, isTaken);
  const { cut, added } = judgeTexts({ survey, held, title: plain(title), ...shares });
  const texts = [...held.filter((block) => !cut.includes(block)), ...[...added].map((place) => survey.texts[place]!)];
  return plain(texts.map(({ text }) => text).join(' '));
}

test('every tree is whole: it asks for columns that there are, and each of its ways ends', () => {
  const isWhole = (tree: (typeof TREES)[number]) =>
    tree.every(
      (node, at) => node.length === 1 || (node[0] < COLUMNS.length && [node[2], node[3]].every((next) => next > at && next < tree.length)),
    );
  expect(TREES.filter((tree) => !isWhole(tree))).toEqual([]);
});

test('paragraphs that were read are likely, a menu, teasers and a footer are not', () => {
  const { survey, chances } = read(ARTICLE, (text) => text.startsWith('Paragraph'));
  const likely = survey.texts.filter((_, place) => chances[place]! > 0.5).map(({ text }) => text);
  expect(likely.filter((text) => text !== 'Nets')).toEqual(letters.map(prose));
});

test('the same page is judged the same', () => {
  const once = read(ARTICLE, (text) => text.startsWith('Paragraph'));
  expect([...read(ARTICLE, (text) => text.startsWith('Paragraph')).chances]).toEqual([...once.chances]);
});

test.for([
  ['an article stays as it is', ARTICLE, (text: string) => text.startsWith('Paragraph'), letters],
  [
    'a paragraph that was missed among others comes back',
    ARTICLE,
    (text: string) => text.startsWith('Paragraph') && !text.startsWith('Paragraph 6'),
    letters,
  ],
  [
    'the posts of a thread of which most were read come too',
    THREAD,
    (text: string) => text.startsWith('Paragraph') && !/Paragraph (?:3|9) /.test(text),
    letters,
  ],
] as const)('%s', ([, html, isTaken, marks]) => {
  const words = judged(html, isTaken);
  expect(marks.filter((mark) => !words.includes(`${plain(mark)} `))).toEqual([]);
  expect(words).not.toContain('another harbour');
});

test('what the page is called does not come, however likely it is', () => {
  const isTaken = (text: string) => text.startsWith('Paragraph') && !text.startsWith('Paragraph 6');
  expect(judged(ARTICLE, isTaken)).toContain('paragraph 6 ');
  expect(judged(ARTICLE, isTaken, prose('Paragraph 6'))).not.toContain('paragraph 6 ');
});

test('a body is never emptied: little is more than nothing', () => {
  expect(judged(ARTICLE, (text) => text === 'Harbour')).toContain('harbour');
});

test.for([
  ['code', '<pre>go(1)</pre>', 'go 1'],
  ['a note', '<ol><li data-kept="">Of straw.</li></ol>', 'of straw'],
  ['who speaks', '<p>Mara Quill: [00:12:01]</p>', 'mara quill'],
] as const)('%s means something where it stands, and stays', ([, html, words]) => {
  const page = ARTICLE.replace('<p>Paragraph 8', `${html}<p>Paragraph 8`);
  expect(judged(page, (text) => text.startsWith('Paragraph') || plain(text).includes(words))).toContain(words);
});
