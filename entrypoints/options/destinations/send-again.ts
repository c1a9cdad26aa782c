// What a destination held back goes on: its settings were mended, or it came back. What lies there is read again too.
import { deliveriesIn } from '@/utils/platform/database/deliveries';
import { forgetPublishedProblem } from '@/utils/platform/database/team/published';
import { wakeAt } from '@/utils/platform/alarm';
import { outbox } from '../../outbox/outbox';

export async function sendAgain(destination: string): Promise<void> {
  for (const { id, problem, ...row } of await deliveriesIn('needs-you')) {
    if (row.destination === destination && problem?.code === 'destination-gone') await outbox.retry(id);
  }
  await outbox.resume(destination);
  if (await forgetPublishedProblem(destination)) await wakeAt(Date.now(), 'published');
}
