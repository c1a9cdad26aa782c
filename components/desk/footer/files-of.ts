// How many files Save makes at one place.
import type { DeskView } from '../desk-view';

/** Pressed now, Save goes without the image that was chosen. */
export const goesWithout = ({ image }: Pick<DeskView, 'image'>): boolean =>
  image.state === 'problem' && (image.host === null || image.refused === true);

/** How many files Save makes at one place: one for each community, and its image beside it, also where its host is asked for first. */
export function filesOf(view: Pick<DeskView, 'draft' | 'image'>): number {
  const hasImage = view.draft?.image.kind !== 'none' && !goesWithout(view);
  return (view.draft?.communities.length ?? 0) * (hasImage ? 2 : 1);
}
