// npm run bench:suggestions: of what is suggested for saved pages, how much do the pages name among their own keywords?
// The table becomes bench/suggestions.md. EXTRACT_PAGES names the folder of the pages.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { pagesAtHand } from './extract/pages-at-hand.ts';
import type { Measured, MeasuredRow } from './suggestions/measure.ts';
import { readLabelled, sharingTags } from './suggestions/read-labelled.ts';

const ROOT = join(import.meta.dirname, '..');
const { module } = await runnerImport<typeof import('./suggestions/measure.ts')>(join(import.meta.dirname, 'suggestions/measure.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
});
const measured = ['dev2', 'dev'].flatMap((name) => {
  const pages = readLabelled(join(pagesAtHand(), 'data', name));
  return [
    { from: `${name}, every keyword`, ...module.measure(pages) },
    { from: `${name}, keywords of two pages or more`, ...module.measure(sharingTags(pages)) },
  ];
});
const report = page(measured);
console.log(report);
writeFileSync(join(import.meta.dirname, 'suggestions.md'), report);

function page(all: readonly (Measured & { from: string })[]): string {
  const share = (part: number, of: number) => (part / of).toFixed(2);
  const line = (from: string, { most, before, now, kept }: MeasuredRow) =>
    `| ${from} | ${most} | ${share(before.right, before.shown)} (${before.right} of ${before.shown}) | ` +
    `${share(now.right, now.shown)} (${now.right} of ${now.shown}) | ${share(kept, before.right)} (${kept} of ${before.right}) |`;
  const asked = all.map(({ from, pages, vocabulary, labels }) => `${from}: ${pages} pages, ${vocabulary} topics, ${labels} labels`);
  return `# Suggestions

${new Date().toISOString().slice(0, 10)} · \`npm run bench:suggestions\`

Labels are the keywords that saved pages of ../shared/extract give themselves (\`keywords\`, \`news_keywords\`, \`article:tag\`, \`parsely-tags\`), and the vocabulary is all of them. Suggestions see a page's title, paragraphs and host and, as past choices, all other pages with their keywords, never its own. *Precision* is the part of what is shown that is a label of its page; *still shown* is the part of what the rule before showed rightly. The rule before (\`bench/suggestions/before/\`) took any likeness to a past article for a reason.

| pages | shown at most | precision before | precision now | right before and still shown |
|---|---|---|---|---|
${all.flatMap(({ from, rows }) => rows.map((row) => line(from, row))).join('\n')}

${asked.join('. ')}.

What this does not say: keywords are noisy (\`news\`, \`top news\`, names of the publisher), in several languages, and leave out much that a page is about, so what counts as wrong here may be right for a curator. The page's own keyword is a reason of its own at the desk; it would be circular here and is left out, so at the desk more is right than the table says.
`;
}
