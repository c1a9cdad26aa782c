// npm run bench:suggestions: of the tags that saved pages give themselves, how many are among the first 5 and 10 suggestions?
// The table becomes bench/suggestions.md. EXTRACT_PAGES names the folder of the pages.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { pagesAtHand } from './extract/pages-at-hand.ts';
import type { Measured } from './suggestions/measure.ts';
import { readLabelled } from './suggestions/read-labelled.ts';

const ROOT = join(import.meta.dirname, '..');
const pages = readLabelled(join(pagesAtHand(), 'data/dev'));
const { module } = await runnerImport<typeof import('./suggestions/measure.ts')>(join(import.meta.dirname, 'suggestions/measure.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
});
const report = page(module.measure(pages));
console.log(report);
writeFileSync(join(import.meta.dirname, 'suggestions.md'), report);

function page({ vocabulary, labels, rows }: Measured): string {
  const lines = rows.map(({ by, at5, at10 }) => `| ${by} | ${at5.toFixed(3)} | ${at10.toFixed(3)} |`);
  return `# Suggestions

${new Date().toISOString().slice(0, 10)} · \`npm run bench:suggestions\`

Labels are the tags that ${pages.length} saved pages of ../shared/extract give themselves (\`keywords\`, \`news_keywords\`, \`article:tag\`, \`parsely-tags\`); the vocabulary is all of them that at least two pages have: ${vocabulary} tags, ${labels} labels. Suggestions see a page's title and paragraphs, and, as past choices, all other pages with their tags and hosts, never its own. Recall is the part of a page's labels among the first 5 or 10, averaged over pages.

| from | recall@5 | recall@10 |
|---|---|---|
${lines.join('\n')}

What this does not say: these tags are noisy (\`news\`, \`top news\`, names of the publisher), in several languages, and few pages share a topic; a curator's vocabulary and history are cleaner and larger. The weight of past choices beside the text was chosen by looking at this table, so it flatters a little.
`;
}
