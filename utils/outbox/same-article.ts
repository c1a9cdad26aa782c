// What happens to one delivery of an article before its files are made, happens to all of them.
import { awaitsFiles } from '@/utils/core/deliveries/queue';
import type { Delivery } from '@/utils/core/delivery';
import { isDue } from './due';
import type { SendEffects } from './send';

interface Effects extends Pick<SendEffects, 'change' | 'now'> {
  inState(...states: Delivery['state'][]): Promise<Delivery[]>;
}

/** All that are open: to whichever destination. */
export const ofArticle = async (article: string | null, { inState }: Pick<Effects, 'inState'>): Promise<Delivery[]> =>
  (await inState('queued', 'waiting', 'needs-you')).filter((row) => row.article === article);

/** What kept an article from being registered keeps all its deliveries: none of them asks again before it is time. */
export async function tellOthers({ id, article }: Delivery, { inState, change, now }: Effects): Promise<void> {
  const rows = await ofArticle(article, { inState });
  const told = rows.find((row) => row.id === id);
  if (!told || told.state === 'queued') return;
  const { state, problem, retryAt } = told;
  for (const other of rows.filter((row) => row.id !== id))
    await change(other.id, (row) => (awaitsFiles(row) && isDue(row, now()) ? { ...row, state, problem, retryAt, changedAt: now() } : null));
}
