// What the extension's button says of the outbox: how much is on its way, or waits for the curator.
import { browser } from './browser';
import { countDeliveries, countRegisteredOnly } from './database/deliveries';
import { keeps } from './database/open-database';

const UNDER_WAY = '#3b5b92';
const NEEDS_YOU = '#b3261e';
/** There is room for four characters. */
const MOST = 99;

/** The desk could not come back by itself after the curator allowed what it asked for. */
export async function showUnopened(): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: '…' }),
    browser.action.setBadgeBackgroundColor({ color: UNDER_WAY }),
    browser.action.setTitle({ title: browser.i18n.getMessage('badge_goesOn') }),
  ]);
}

/** To be called by whoever has changed deliveries. */
export async function showBadge(): Promise<void> {
  // What is in memory is one page's own matter.
  if (!keeps()) return;
  const { underWay, needsYou } = await countDeliveries();
  const registeredOnly = underWay + needsYou > 0 ? await countRegisteredOnly() : 0;
  const count = needsYou || underWay;
  const short = count > MOST ? `${MOST}+` : String(count);
  const registered = registeredOnly ? [browser.i18n.getMessage('badge_registered', String(registeredOnly))] : [];
  const title = needsYou ? 'badge_needsYou' : underWay ? 'badge_underWay' : 'clip_page';
  await Promise.all([
    browser.action.setBadgeText({ text: count === 0 ? '' : needsYou ? `!${short}` : short }),
    browser.action.setBadgeBackgroundColor({ color: needsYou ? NEEDS_YOU : UNDER_WAY }),
    browser.action.setTitle({ title: [browser.i18n.getMessage(title, String(count)), ...registered].join(' · ') }),
  ]);
}

/** Milliseconds; long enough to be seen from the corner of an eye. */
const MARKED = 4_000;
const MARKS = {
  kept: { text: '✓', color: '#1d6b3a', title: 'badge_kept' },
  'not-kept': { text: '×', color: NEEDS_YOU, title: 'badge_notKept' },
} as const;

/** Says for a moment, beside the page of a tab, whether it was kept; then the button says again what it said before. */
export async function markTab(tabId: number, mark: keyof typeof MARKS): Promise<void> {
  const { text, color, title } = MARKS[mark];
  const say = (said: string | null, name: string | null) =>
    Promise.all([
      browser.action.setBadgeText({ tabId, text: said }),
      browser.action.setTitle({ tabId, title: name }),
      ...(said ? [browser.action.setBadgeBackgroundColor({ tabId, color })] : []),
    ]);
  // A tab may be closed meanwhile.
  await say(text, browser.i18n.getMessage(title)).catch(() => {});
  setTimeout(() => void say(null, null).catch(() => {}), MARKED);
}
