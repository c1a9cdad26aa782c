// The files that a draft amounts to: made when they are looked at or saved.
import type { Bundle } from '@/utils/core/bundle';
import type { DeskState } from './desk-state';
import { type Settled, settleArticles } from './settle-articles';

export interface Rendered extends Settled {
  bundle: Bundle;
}

/** Throws the Problems of its format, and `address-taken`. */
export async function renderAll(state: DeskState, destinations: string[]): Promise<Rendered[]> {
  if (!state.draft) return [];
  // Liquid and YAML are not needed to show the desk: they are loaded when a file is made.
  const formats = await import('@/utils/formats');
  const format = formats.formatNamed(state.site.format);
  const settled = await settleArticles(state, destinations, formats);
  return settled.map((one) => Object.assign(one, { bundle: formats.renderBundle(one.article, format) }));
}
