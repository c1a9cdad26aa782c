// What a destination held back is queued again, and the background told.
import { queued } from '@/utils/core/delivery';
import { wakeBackground } from '@/utils/platform/background';
import { changeDelivery, deliveriesIn } from '@/utils/platform/deliveries';

export async function sendAgain(destination: string): Promise<void> {
  const now = new Date().toISOString();
  for (const { id, ...row } of await deliveriesIn('needs-you')) {
    if (row.destination === destination) await changeDelivery(id, (latest) => (latest.state === 'needs-you' && latest.problem?.code !== 'file-differs' ? queued(latest, now) : null));
  }
  wakeBackground();
}
