// node bench/extract/rank/train.ts FOLDER: grows the trees of utils/extract/body/rank/trees.json from what `dump.ts` left in FOLDER, and prints
// what they are worth on pages whose domain they have not seen: by set and type of page, the body as it was, and as it is judged.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { POLICY } from '../../../utils/extract/body/rank/policy.ts';
import type { Trees } from './boost-trees.ts';
import { foldsOf, outOfFold, train } from './folds.ts';
import { expectedF1, hintTable } from './hint.ts';
import { editedWords, joined, matchOf, table } from './judge.ts';
import { type LabelledPage, labelledPages } from './labelled-pages.ts';

const TREES = join(import.meta.dirname, '../../../utils/extract/body/rank/trees.json');

const drafts = await labelledPages(process.argv[2]!);
const rows = drafts.reduce((sum, draft) => sum + draft.rows.length, 0);
const domains = new Set(drafts.map(({ domain }) => domain)).size;
const chances = new Map(outOfFold(drafts, foldsOf(drafts)).map((own, at) => [drafts[at]!, own]));
const first = new Map(drafts.filter(({ asked }) => asked === 0).map((draft) => [`${draft.set} ${draft.id}`, draft]));
const both = new Map(drafts.filter(({ asked }) => asked === 1).map((draft) => [`${draft.set} ${draft.id}`, draft]));
const ids = [...new Set([...first.keys(), ...both.keys()])];
const isSure = (draft: LabelledPage | undefined): draft is LabelledPage =>
  draft !== undefined && expectedF1(draft, chances.get(draft)!) >= POLICY.sure;
const alone = ids.map((id) => first.get(id) ?? both.get(id)!);
const pages = ids.map((id) => (isSure(first.get(id)) ? first.get(id)! : (both.get(id) ?? first.get(id)!)));
const chancesOfPages = pages.map((page) => chances.get(page)!);
console.log(`${pages.length} pages of ${domains} domains, ${rows} texts in ${drafts.length} drafts`);
console.log(`a second reader is asked of ${pages.filter(({ asked }) => asked === 1).length}`);
const judged = (page: LabelledPage) => matchOf(page, editedWords(page, chances.get(page)!));
table(pages, [
  ['before', pages.map((page) => matchOf(page, joined(page.ours.map(([words]) => words))))],
  ['one reader', alone.map(judged)],
  ['judged', pages.map(judged)],
  ['perfect choice', pages.map((page) => matchOf(page, joined(page.words.filter((_, at) => page.truth[at]))))],
]);
hintTable(pages, chancesOfPages);
writeFileSync(
  join(process.argv[2]!, 'chances.json'),
  JSON.stringify(pages.map(({ id, set, asked }, at) => [set, id, asked, [...chancesOfPages[at]!]])),
);
const written = ({ base, trees }: Trees): string =>
  `${JSON.stringify({
    grownBy: 'bench/extract/rank/train.ts',
    from: `${rows} texts of ${drafts.length} drafts of saved pages of ${domains} domains`,
    base: Number(base.toPrecision(5)),
    trees,
  })}\n`;

if (!process.argv.includes('--dry')) writeFileSync(TREES, written(train(drafts)));
