// Whether another article of the site has the address that this one would get: told before it is saved.
import type { Draft } from '@/utils/core/draft';
import { registersOnly } from '@/utils/core/registration';
import { communitiesOf } from '@/utils/curate/article-of';
import { draftToSave } from '../save/as-saved';
import type { DeskStore } from '../session/desk-store';

/** Milliseconds of quiet, so that nothing is loaded or made while the curator types. */
const LOOKED_AFTER = 500;

interface AddressParts {
  /** The draft as it is saved now. */
  settled(draft: Draft): Promise<Draft>;
  /** Ids of the places that Save goes to. */
  used(): string[];
  report(error: unknown): void;
}

export function createAddressDesk({ get, set, subscribe }: DeskStore, { settled, used, report }: AddressParts): void {
  let asked = '';
  let later: ReturnType<typeof setTimeout> | undefined;

  /** What the address is made of; empty while there is nothing to make one of. */
  const made = () => {
    const { draft, site, making } = get();
    // No file, no address.
    if (
      !draft ||
      registersOnly(site) ||
      communitiesOf(draft, site).length === 0 ||
      draft.fields.title.trim() === '' ||
      !URL.canParse(draft.fields.cleanUrl)
    )
      return '';
    const { key, fields, communities, contentType, copies, updates } = draft;
    return JSON.stringify([
      key,
      site.slug,
      fields.title,
      fields.cleanUrl,
      communities,
      contentType,
      copies,
      updates,
      used(),
      making.has(key),
    ]);
  };

  async function look(of: string): Promise<void> {
    const state = get();
    if (!state.draft) return;
    const [{ findMet }, draft] = await Promise.all([import('../../outbox/draft-files'), settled(state.draft)]);
    const meets = await findMet(draftToSave(state, draft, null), used());
    if (of === asked) set({ meets });
  }

  const follow = () => {
    const now = made();
    if (now === asked) return;
    asked = now;
    clearTimeout(later);
    if (get().meets) set({ meets: null });
    if (now !== '') later = setTimeout(() => void look(now).catch(report), LOOKED_AFTER);
  };
  subscribe(follow);
  follow();
}
