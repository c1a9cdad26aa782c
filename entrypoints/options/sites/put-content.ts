// A site with what its published files have, kept as one change that can be undone.
import type { PastChoice } from '@/utils/core/past-choice';
import { putContent, takeBackChoices } from '@/utils/platform/database/past-choices';
import type { KeptSites } from './kept-sites';

export async function putContentUndoably(
  { putUndoably }: Pick<KeptSites, 'putUndoably'>,
  change: Parameters<KeptSites['putUndoably']>[0],
  choices: PastChoice[],
): Promise<void> {
  const replaced = Promise.withResolvers<PastChoice[]>();
  await putUndoably(
    change,
    async () => replaced.resolve(await putContent(change.after, choices)),
    async () => takeBackChoices(choices, await replaced.promise),
  );
}
