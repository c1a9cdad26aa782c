// node bench/extract/rank/train.ts FOLDER: grows the trees of utils/extract/body/rank/trees.json from what `dump.ts` left in FOLDER, and prints
// what they are worth on pages whose domain they have not seen: by set and type of page, the body as it was, and as it is judged.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Trees } from './boost-trees.ts';
import { foldsOf, outOfFold, train } from './folds.ts';
import { hintTable } from './hint.ts';
import { editedWords, joined, matchOf, table } from './judge.ts';
import { labelledPages } from './labelled-pages.ts';

const TREES = join(import.meta.dirname, '../../../utils/extract/body/rank/trees.json');

const pages = await labelledPages(process.argv[2]!);
const rows = pages.reduce((sum, page) => sum + page.rows.length, 0);
const domains = new Set(pages.map(({ domain }) => domain)).size;
console.log(`${pages.length} pages of ${domains} domains, ${rows} texts`);
const chances = outOfFold(pages, foldsOf(pages));
writeFileSync(join(process.argv[2]!, 'chances.json'), JSON.stringify(pages.map(({ id }, at) => [id, [...chances[at]!]])));
table(pages, [
  ['before', pages.map((page) => matchOf(page, joined(page.ours.map(([words]) => words))))],
  ['judged', pages.map((page, at) => matchOf(page, editedWords(page, chances[at]!)))],
  ['perfect choice', pages.map((page) => matchOf(page, joined(page.words.filter((_, at) => page.truth[at]))))],
]);
hintTable(pages, chances);
const written = ({ base, trees }: Trees): string =>
  `${JSON.stringify({
    grownBy: 'bench/extract/rank/train.ts',
    from: `${rows} texts of ${pages.length} saved pages of ${domains} domains`,
    base: Number(base.toPrecision(5)),
    trees,
  })}\n`;

if (!process.argv.includes('--dry')) writeFileSync(TREES, written(train(pages)));
