// Wakes the background when there is something to do, also after it was ended.
import { browser } from './browser';

/**
 * A delivery that is due; saves whose desk was closed; what a screen has just changed in the outbox, as it may be closed before it can say
 * so, and what it says is lost where the background is not running; repositories to read on in; the files of teams.
 */
type AlarmName = 'outbox' | 'saves' | 'asked' | 'published' | 'teams';
/** Milliseconds; browsers do not wake an extension sooner. https://developer.chrome.com/docs/extensions/reference/api/alarms */
export const SOONEST = 30_000;

/** `at`: milliseconds since 1970; null: not at all. Takes the place of the time set before. */
export async function wakeAt(at: number | null, name: AlarmName = 'outbox'): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when: Math.max(at, Date.now() + SOONEST) });
}

/** Whether it is set and has not been due yet. */
export const isSet = async (name: AlarmName): Promise<boolean> => (await browser.alarms.get(name)) !== undefined;

/** To be called while the background starts. */
export const onAlarm = (due: () => void): void => browser.alarms.onAlarm.addListener(() => due());
