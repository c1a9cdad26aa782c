// Takes back what a save registered, once none of its files is wanted any more: what it made, and nothing that a later save stands on.
import { type Delivery, refused } from '@/utils/core/delivery';
import { type Registration, registrationSecret } from '@/utils/core/registration';
import { problem, ProblemError } from '@/utils/core/problem';
import { changeDelivery, deliveriesOfArticle, readDelivery } from '@/utils/platform/database/deliveries';
import { readSecret } from '@/utils/platform/database/destinations';
import { forgetRegistration, readArticle } from '@/utils/platform/database/saved-articles';
import { http, wait } from '@/utils/platform/http/http';
import { isProblem } from '@/utils/hosts/unless';
import { systemNamed } from '@/utils/registration';
import { alone, now } from './alone';
import { settingsNow } from './make-files';

/** There was nothing of ours, or there is nothing any more. */
const DONE = new Set(['undo-not-ours', 'undo-found-nothing', 'registration-image-stays']);

/** Throws the Problems of its system: `registration-kept` for what it cannot take back. */
export async function unregister({ id, article, articleKeys, registration, site }: Delivery): Promise<void> {
  const as = registration?.as;
  if (!as || article === null || (await isNamedElsewhere({ id, articleKeys }, as))) return;
  const saved = await readArticle(article);
  const system = systemNamed(as.system);
  const token = await readSecret(registrationSecret(site));
  if (!saved?.registering || !system?.undo || !token) return;
  const settings = system.settingsOf(await settingsNow(as.system, { article: saved.article, settings: saved.registering.settings }));
  if (settings === undefined) return;
  let left: ProblemError | null = null;
  await system.undo(as, settings, { http, token, wait, now: Date.now }).catch((error: unknown) => {
    if (!(error instanceof ProblemError && DONE.has(error.problem.code))) throw error;
    if (error.problem.code === 'registration-image-stays') left = error;
  });
  await forgetRegistration(article);
  // It is taken back as far as it can be, and what cannot is told.
  if (left) throw left;
}

/** What ended once it was registered goes back under the lock of its queue, and stays where its system cannot take it back. */
export const unregisterAlone = ({ id, destination }: Delivery): Promise<void> =>
  alone(destination, async () => {
    const row = await readDelivery(id);
    if (row?.state !== 'delivered') return;
    let left: unknown = null;
    await unregister(row).catch((error: unknown) => {
      if (!isProblem(error, 'registration-image-stays')) throw error;
      left = error;
    });
    await changeDelivery(id, (it) => refused(problem('delivery-undone'))(it, now()));
    if (left) throw left;
  });

/** Another file, sent or still to be sent, names the same. */
async function isNamedElsewhere({ id, articleKeys }: Pick<Delivery, 'id' | 'articleKeys'>, as: Registration): Promise<boolean> {
  const others = await deliveriesOfArticle(articleKeys);
  return others.some(
    (row) => row.id !== id && row.state !== 'refused' && row.registration?.as?.id === as.id && row.registration.as.system === as.system,
  );
}
