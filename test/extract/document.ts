// Pages for tests, parsed without a browser.
import { JSDOM } from 'jsdom';

export const URL_OF_PAGE = 'https://news.example.org/2026/11/article?utm_source=mail';

export const parsePage = (html: string, url = URL_OF_PAGE): Document => new JSDOM(html, { url }).window.document;

const SENTENCE = 'Remote monitoring gives clinicians a steady view of patients at home, and gives patients fewer reasons to travel. ';

/** A page with an article that Readability finds. */
export const articlePage = (
  head = '',
  body = '',
): string => `<!doctype html><html lang="en-GB"><head><title>Title - Example News</title>${head}</head>
<body><nav><a href="/">Home</a></nav><article><h1>Title</h1>${body}
${Array.from({ length: 5 }, (_, index) => `<p>${index + 1}. ${SENTENCE.repeat(3)}</p>`).join('\n')}
<p>The figures are in <a href="more.html">the report</a> that the district published last week. <img src="/img/a.png" alt="A chart" width="600" height="400"></p></article>
<footer>Imprint</footer></body></html>`;
