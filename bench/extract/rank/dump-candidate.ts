// The texts of a page with their columns, as they are judged: called by `dump.ts`.
import { splitBlocks } from '@/utils/extract/body/blocks';
import { standsAmong } from '@/utils/extract/body/overlap';
import { COLUMNS } from '@/utils/extract/body/rank/columns';
import { textsAfterText } from '@/utils/extract/body/rank/after-text';
import { takenShares, textsOf } from '@/utils/extract/body/rank/taken-texts';
import { knowPage } from '@/utils/extract/body/rank/known-page';
import { readBody } from '@/utils/extract/body/read-body';
import { readWithDefuddle } from '@/utils/extract/body/read-with-defuddle';
import { readFactsOf } from '@/utils/extract/facts/read-facts';
import { copyPage } from '@/utils/extract/page/copy-page';
import { openPage } from '@/utils/extract/page/open-page';
import { repairPage } from '@/utils/extract/repair/repair-page';

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** What `dump.ts` writes of a page; null where none of its texts is judged. */
const dump = (document: Document, url: string) => {
  const page = openPage(document, url);
  const facts = readFactsOf(page);
  const copy = copyPage(document, url);
  repairPage(copy.document, page.base);
  if (page.stale) for (const script of copy.document.querySelectorAll('script')) script.remove();
  let dumped: object | null = null;
  const started = readBody(
    copy.document,
    copy.elements,
    url,
    facts.title,

    ({ root, survey, read }) => {
      const kept = splitBlocks(root);
      const found = textsOf(kept, survey);
      const taken = takenShares(kept, found, survey);
      const isThere = standsAmong(kept);
      const known = knowPage(survey, taken, read);
      dumped = {
        columns: COLUMNS.map(({ name }) => name),
        rows: survey.texts.map((_, at) => COLUMNS.map(({ of }) => rounded(of(at, known)))),
        texts: survey.texts.map(({ text }) => text),
        taken: taken.map(rounded),
        ours: kept.map(({ text }, index) => [text, found[index]]),
        there: survey.texts.flatMap(({ words }, place) => (isThere(words) ? [place] : [])),
        after: [...textsAfterText(survey, taken)],
      };
      return 1;
    },
  );
  if (typeof started === 'function') started(readWithDefuddle);
  return dumped;
};

Object.assign(window, { GleanerRank: { dump } });
