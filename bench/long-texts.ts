// Pages whose text is long in one way each: what a desk has to hold that was made for articles.

export const SENTENCE =
  'Remote monitoring gives clinicians a steady view of patients at home, and gives patients fewer reasons to travel. ';

const page = (article: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transcript of a talk</title></head><body><article><h1>Transcript of a talk</h1>${article}</article></body></html>`;

const upTo = (text: string, characters: number): string => text.repeat(Math.ceil(characters / text.length)).slice(0, characters);

/** By name. The first is what an article is like. */
export const LONG_TEXTS: Readonly<Record<string, string>> = {
  'an article of 30 paragraphs': page(Array.from({ length: 30 }, (_, index) => `<p>${index + 1}. ${SENTENCE.repeat(4)}</p>`).join('')),
  'one paragraph of 2 KB': page(`<p>${upTo(SENTENCE, 2_000)}</p>`),
  'one paragraph of 60 KB': page(`<p>${upTo(SENTENCE, 60_000)}</p>`),
  'one paragraph of 1 MB': page(`<p>${upTo(SENTENCE, 1_000_000)}</p>`),
  'one sentence of 1 MB': page(`<p>${upTo(SENTENCE.replace('. ', ' and '), 1_000_000)}</p>`),
  '60,000 exclamation marks': page(`<p>${SENTENCE}${'!'.repeat(60_000)}</p><p>${SENTENCE}</p>`),
  '1,000,000 exclamation marks': page(`<p>${SENTENCE}${'!'.repeat(1_000_000)}</p><p>${SENTENCE}</p>`),
  '150,000 spaces in a pre': page(`<pre>x${' '.repeat(150_000)}y</pre><p>${SENTENCE.repeat(10)}</p>`),
  '1,000,000 spaces in a pre': page(`<pre>x${' '.repeat(1_000_000)}y</pre><p>${SENTENCE.repeat(10)}</p>`),
  '1 MB of opening quotes': page(`<p>${SENTENCE}. ${'“(['.repeat(330_000)}</p><p>${SENTENCE}</p>`),
  '10,000 paragraphs': page(Array.from({ length: 10_000 }, (_, index) => `<p>${index + 1}. ${SENTENCE}</p>`).join('')),
};
