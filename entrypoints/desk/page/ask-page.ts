// Asks a page for its facts and its clip: the first thing that the popup does, so little is loaded for it.
import { type ActiveTab, readableTab, runFunction, runScript } from '@/utils/platform/page';
import { askForClip } from './open-world';

/** Milliseconds that a page gets to answer; a busy page is not a broken one, but nobody waits for ever. */
const FACTS_WITHIN = 5_000;
/** On a slow computer a page of 50,000 elements takes a few seconds. */
const CLIP_WITHIN = { ms: 20_000, else: 'page-too-large' } as const;

/** What was asked, and the answers on their way: not checked yet, and rejected with Problems. */
export interface AskedPage {
  tab: Promise<ActiveTab>;
  head: Promise<unknown>;
  /** Asked for when it is wanted first. */
  clip(): Promise<unknown>;
}

/** Asks the page in the tab of that id, or in the one in front, for which the curator pressed a button or a key. */
export const askPage = (id?: number): AskedPage => ask(readableTab(id, 'page-is-browser'));

/** Asks the page that is in front without that: it may not have been granted. */
export const askPageBeside = (): AskedPage =>
  ask(readableTab(undefined, 'page-not-asked').then(async (tab) => (await import('./only-asked')).onlyAsked(tab)));

/** Has the clip of a page finished that waits for a second reading. */
export const askSecond = (tab: ActiveTab): Promise<unknown> => runScript(tab, '/content-scripts/second.js', CLIP_WITHIN);

function ask(tab: Promise<ActiveTab>): AskedPage {
  const asked = Date.now();
  const head = quiet(tab.then((open) => runScript(open, '/content-scripts/page.js', { ms: FACTS_WITHIN, else: 'page-no-answer' })));
  let clip: Promise<unknown> | undefined;
  return { tab, head, clip: () => (clip ??= quiet(tab.then((open) => runFunction(open, askForClip, [asked], CLIP_WITHIN)))) };
}

/** Whoever waits for it later sees it fail; until then it is not an accident. */
function quiet<Answer>(answer: Promise<Answer>): Promise<Answer> {
  answer.catch(() => {});
  return answer;
}
