// What curators proposed for the lists of their sites, with drafts and with what was saved.
import { Proposal, type ProposedFor } from '@/utils/core/past-choice';
import { z } from '@/utils/core/zod';
import { database, liveQuery } from './database';
import { ASIDE } from './drafts';

const Proposing = z.object({ site: z.string(), key: z.string(), proposed: z.array(Proposal) });

/** What does not parse is left out: it is a wish, and its draft says so itself. */
async function readProposed(): Promise<ProposedFor[]> {
  const isProposing = (row: unknown) => Proposing.safeParse(row).success;
  const [drafts, choices] = await Promise.all([
    database.drafts.filter((row) => !row.key.startsWith(ASIDE) && isProposing(row)).toArray(),
    database.choices.filter(isProposing).toArray(),
  ]);
  return [...drafts, ...choices].flatMap((row) => {
    const { site, key, proposed = [] } = row;
    return proposed.map((one) => Object.assign({ site, key }, one));
  });
}

/** Calls back now and whenever something is saved. */
export function watchProposed(changed: (proposed: ProposedFor[]) => void): void {
  liveQuery(readProposed).subscribe(changed);
}
