// Asks a page for its facts: the first thing that the popup does, so little is loaded for it.
import { type ActiveTab, readableTab, runScript } from '@/utils/platform/page';

/** Milliseconds that a page gets to answer; a busy page is not a broken one, but nobody waits for ever. */
const FACTS_WITHIN = 5_000;

/** What was asked, and the answers on their way: not checked yet, and rejected with Problems. */
export interface AskedPage {
  tab: Promise<ActiveTab>;
  head: Promise<unknown>;
}

/** Asks the page in the tab of that id, or in the one in front, for which the curator pressed a button or a key. */
export const askPage = (id?: number): AskedPage => ask(readableTab(id, 'page-is-browser'));

/** Asks the page that is in front without that: it may not have been granted. */
export const askPageBeside = (): AskedPage =>
  ask(readableTab(undefined, 'page-not-asked').then(async (tab) => (await import('./only-asked')).onlyAsked(tab)));

function ask(tab: Promise<ActiveTab>): AskedPage {
  const head = tab.then((open) => runScript(open, '/content-scripts/head.js', { ms: FACTS_WITHIN, else: 'page-no-answer' }));
  // Whoever waits for it later sees it fail; until then it is not an accident.
  head.catch(() => {});
  return { tab, head };
}
