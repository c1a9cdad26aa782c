// Whoever can send the outbox is told that there is something: the background, or this page where only it has it.
import { wakeAt } from '@/utils/platform/alarm';
import { type Call, wakeBackground } from '@/utils/platform/background';
import { keeps } from '@/utils/platform/database/open-database';

export function wakeOutbox(call?: Call): void {
  // In the same task: a popup that is closed in the next moment has set it.
  if (call && call !== 'drain') alarmFor('saves');
  if (keeps()) wakeBackground(call);
  // What is kept nowhere ends with its page.
  else if (!call || call === 'drain') void import('./drain-all').then(({ drainAll }) => drainAll());
}

/** The background comes by itself, also where this page is closed before it can call. It takes the alarm `saves` away when it is done. */
export function alarmFor(name: 'saves' | 'asked'): void {
  if (keeps()) void wakeAt(Date.now(), name);
}
