// Pages of a size that few have: an article each, in which one thing is there by the thousand.

export interface BigPage {
  name: string;
  html: string;
  /** What of it is the article's: words that its body has to hold, and words that it may not. */
  holds: string[];
  lacks: string[];
}

const SENTENCE = 'Remote monitoring gives clinicians a steady view of patients at home, and gives patients fewer reasons to travel.';
const many = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index)).join('');
const paragraphs = (count: number) => many(count, (index) => `<p>Part ${index + 1} of the article. ${SENTENCE} ${SENTENCE}</p>\n`);

const page = (article: string, below = '') => `<!doctype html><html lang="en"><head><title>Nets at sea - Example News</title>
<meta property="og:title" content="Nets at sea"></head><body>
<header><nav><ul>${many(12, (index) => `<li><a href="/s/${index}">Section ${index}</a></li>`)}</ul></nav></header>
<main><article><h1>Nets at sea</h1><p class="byline">By Jane Roe</p>${article}</article>${below}</main>
<footer><p>Imprint of the publisher</p></footer></body></html>`;

const ARTICLE = { holds: ['Part 1 of the article', 'Part 14 of the article'], lacks: ['Imprint of the publisher'] };
const THREAD = { holds: ARTICLE.holds, lacks: [...ARTICLE.lacks, 'said that it was not so'] };

/** `count` links in its sentences. */
const linksInSentences = (count: number) =>
  many(count / 10, (line) => `<p>${many(10, (index) => `${SENTENCE} <a href="/w/${line}-${index}">word ${line}-${index}</a> `)}</p>\n`);

const comment = (index: number, replies = '') => `<li class="comment depth-1" id="comment-${index}"><div class="comment-body">
<div class="comment-author vcard"><img src="/avatars/${index}.png" alt=""><cite>Reader ${index}</cite></div>
<p>Comment ${index}: I have read all of it, and my neighbour said that it was not so, for reasons of her own.</p></div>${replies}</li>`;

/** Elements of a comment of those above. */
const PER_COMMENT = 6;

/** Without a name that tells what they are. */
const answer = (index: number) => `<div class="x1"><div class="x2"><b>Reader ${index}</b><span>${index} min</span></div>
<div class="x3"><p>Answer ${index}: I have read all of it, and my neighbour said that it was not so, for reasons of her own.</p></div></div>`;
const PER_ANSWER = 6;

const lazyImages = (count: number) =>
  many(
    count,
    (index) => `<figure class="lazy"><img class="lazyload" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/img/${index}.jpg"
    data-srcset="/img/${index}-400.jpg 400w, /img/${index}-800.jpg 800w" alt="Net ${index}" loading="lazy" width="800" height="600">
    <noscript><img src="/img/${index}.jpg" alt="Net ${index}"></noscript><figcaption>Net ${index} of the harbour</figcaption></figure>`,
  );

const spread = (parts: string, between: number, make: (index: number) => string) =>
  parts
    .split('\n')
    .flatMap((part, index) => [part, many(between, (at) => make(index * between + at))])
    .join('\n');

/** The pages, with so many links, elements of comments and images. */
export const bigPages = (links = 30_000, comments = 29_000, images = 2_000): BigPage[] => [
  { name: `${links} links in its sentences`, html: page(`${paragraphs(14)}${linksInSentences(links)}`), ...ARTICLE },
  {
    name: `${links} links in one list`,
    html: page(`${paragraphs(14)}<ul>${many(links, (index) => `<li><a href="/w/${index}">Word ${index}</a></li>`)}</ul>`),
    ...ARTICLE,
  },
  {
    name: `${comments} elements of comments`,
    html: page(
      paragraphs(14),
      `<section id="comments"><h2>Comments</h2><ol class="comment-list">${many(comments / PER_COMMENT, comment)}</ol></section>`,
    ),
    ...THREAD,
  },
  {
    name: `${comments} elements of comments in threads`,
    html: page(
      paragraphs(14),
      `<div class="discussion">${many(comments / PER_COMMENT / 40, (thread) =>
        Array.from({ length: 40 }, (_, at) => thread * 40 + 39 - at).reduce(
          (replies, index) => comment(index, replies && `<ol class="children">${replies}</ol>`),
          '',
        ),
      )}</div>`,
    ),
    ...THREAD,
  },
  {
    name: `${comments} elements of answers without a name`,
    html: page(paragraphs(14), `<div class="x0">${many(comments / PER_ANSWER, answer)}</div>`),
    ...THREAD,
  },
  {
    name: `${images} lazy images`,
    html: page(
      spread(paragraphs(14), Math.ceil(images / 15), (index) =>
        lazyImages(1).replaceAll('/0', `/${index}`).replaceAll('Net 0', `Net ${index}`),
      ),
    ),
    ...ARTICLE,
  },
];
