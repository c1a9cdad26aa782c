// The files that a draft amounts to: made when they are looked at or saved. Loaded then, with Liquid and YAML, which are not needed to show the desk.
import type { Bundle } from '@/utils/core/bundle';
import type { Delivery } from '@/utils/core/delivery';
import { formatNamed, renderBundle } from '@/utils/formats';
import type { DeskState } from '../session/desk-state';
import { type Settled, settleArticles } from './settle-articles';

export interface Rendered extends Settled {
  bundle: Bundle;
}

/** Throws the Problems of its format, and `address-taken`. */
export async function renderAll(state: DeskState, destinations: string[]): Promise<Rendered[]> {
  if (!state.draft) return [];
  const format = formatNamed(state.site.format);
  const settled = await settleArticles(state, destinations);
  return settled.map((one) => Object.assign(one, { bundle: renderBundle(one.article, format) }));
}

/** The save of another article whose address it would get; null where its address is free. Throws the same. */
export const findMet = async (state: DeskState, destinations: string[]): Promise<Delivery | null> =>
  (await settleArticles(state, destinations)).find(({ meets }) => meets)?.meets ?? null;
