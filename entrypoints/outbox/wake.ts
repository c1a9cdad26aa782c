// Whoever can send the outbox is told that there is something: the background, or this page where only it has it.
import { type Call, wakeBackground } from '@/utils/platform/background';
import { keeps } from '@/utils/platform/database/open-database';

export function wakeOutbox(call?: Call): void {
  if (keeps()) wakeBackground(call);
  // What is kept nowhere ends with its page.
  else if (!call || call === 'drain') void import('./drain-all').then(({ drainAll }) => drainAll());
}
