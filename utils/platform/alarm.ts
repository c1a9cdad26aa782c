// Wakes the background when there is something to do, also after it was ended.
import { browser } from './browser';

/** A delivery that is due; saves whose desk was closed. */
type AlarmName = 'outbox' | 'saves';
/** Milliseconds; browsers do not wake an extension sooner. https://developer.chrome.com/docs/extensions/reference/api/alarms */
export const SOONEST = 30_000;

/** `at`: milliseconds since 1970; null: not at all. Takes the place of the time set before. */
export async function wakeAt(at: number | null, name: AlarmName = 'outbox'): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when: Math.max(at, Date.now() + SOONEST) });
}

/** To be called while the background starts. */
export const onAlarm = (due: () => void): void => browser.alarms.onAlarm.addListener(() => due());
