// Whoever can send the outbox is told that there is something: the background, or this page where only it has it.
import { wakeBackground } from '@/utils/platform/background';
import { keeps } from '@/utils/platform/database/open-database';

export function wakeOutbox(): void {
  if (keeps()) wakeBackground();
  else void import('./drain-all').then(({ drainAll }) => drainAll());
}
