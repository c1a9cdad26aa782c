// Articles to measure on, made of plain words: how many elements stand around them is what differs.

const SENTENCE = 'Remote monitoring gives clinicians a steady view of patients at home, and gives patients fewer reasons to travel. ';

/** An article of 30 paragraphs on a page of about `elements` elements. */
export function pageOf(elements: number): string {
  const paragraphs = Array.from({ length: 30 }, (_, index) => `<p>${index + 1}. ${SENTENCE.repeat(4)}</p>`).join('\n');
  const item = '<li><a href="/x"><span>A link of the page’s furniture</span></a></li>';
  const furniture = item.repeat(Math.max(0, Math.floor((elements - 60) / 3)));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article - Example</title>
<meta property="og:title" content="An article"><meta property="article:published_time" content="2026-11-12T09:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"An article","author":{"name":"Jane Roe"}}</script></head>
<body><header><h1>An article</h1></header><article>${paragraphs}</article><nav><ul>${furniture}</ul></nav></body></html>`;
}
