// Wakes the background when a delivery is due, also after it was ended.
import { browser } from './browser';

const NAME = 'outbox';
/** Milliseconds; browsers do not wake an extension sooner. https://developer.chrome.com/docs/extensions/reference/api/alarms */
export const SOONEST = 30_000;

/** `at`: milliseconds since 1970; null: not at all. Takes the place of the time set before. */
export async function wakeAt(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(NAME);
  else browser.alarms.create(NAME, { when: Math.max(at, Date.now() + SOONEST) });
}

/** To be called while the background starts. */
export const onAlarm = (due: () => void): void => browser.alarms.onAlarm.addListener(({ name }) => void (name === NAME && due()));
