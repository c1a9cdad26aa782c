// The texts of a page with their columns, as each draft of its body is judged: called by `dump.ts`.
import { standsAmong } from '@/utils/extract/body/overlap';
import { COLUMNS } from '@/utils/extract/body/rank/columns';
import { textsAfterText } from '@/utils/extract/body/rank/after-text';
import type { Held, Judgement } from '@/utils/extract/body/rank/judge-texts';
import { knowPage } from '@/utils/extract/body/rank/known-page';
import { readBody } from '@/utils/extract/body/read-body';
import { readWithDefuddle } from '@/utils/extract/body/read-with-defuddle';
import { readFactsOf } from '@/utils/extract/facts/read-facts';
import { copyPage } from '@/utils/extract/page/copy-page';
import { openPage } from '@/utils/extract/page/open-page';
import { cutThreads } from '@/utils/extract/repair/cut-threads';
import { repairPage } from '@/utils/extract/repair/repair-page';

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** What `dump.ts` writes of a page: by its first reading alone, and by both; fewer where it has no text or cannot be read twice. */
const dump = (document: Document, url: string) => {
  const page = openPage(document, url);
  const facts = readFactsOf(page);
  const copy = copyPage(document, page.url, page.besides);
  const elements = cutThreads(copy.document, copy.elements);
  repairPage(copy.document, page.base);
  if (page.stale) for (const script of copy.document.querySelectorAll('script')) script.remove();
  const drafts: object[] = [];
  // Sure of nothing, so that the second reader is asked too.
  const write = (held: Held): Judgement => {
    drafts.push(draftOf(held));
    return { cut: [], added: new Set(), chances: [], shares: [], expected: 0 };
  };
  const started = readBody(copy.document, elements, page.url, facts.title, write);
  if (typeof started === 'function') started(readWithDefuddle);
  return drafts;
};

function draftOf({ survey, held, found, taken, read }: Held) {
  const isThere = standsAmong(held);
  const known = knowPage(survey, taken, read);
  return {
    columns: COLUMNS.map(({ name }) => name),
    rows: survey.texts.map((_, at) => COLUMNS.map(({ of }) => rounded(of(at, known)))),
    texts: survey.texts.map(({ text }) => text),
    taken: taken.map(rounded),
    ours: held.map(({ text }, index) => [text, found[index]]),
    there: survey.texts.flatMap(({ words }, place) => (isThere(words) ? [place] : [])),
    after: [...textsAfterText(survey, taken)],
  };
}

Object.assign(window, { GleanerRank: { dump } });
