// Shows a page of the extension in the appearance that the curator chose.
import { liveQuery } from 'dexie';
import { APPEARANCES, type Appearance } from '@/utils/core/appearance';
import { putSetting, readSetting } from './settings';

/** What was never chosen, or by a later version, is `system`. */
export async function readAppearance(): Promise<Appearance> {
  const value = await readSetting('appearance');
  return APPEARANCES.find((appearance) => appearance === value) ?? 'system';
}

export const putAppearance = (appearance: Appearance): Promise<void> => putSetting('appearance', appearance);

/** The colours are all `light-dark()`, so this one property turns them. */
export function applyAppearance(appearance: Appearance): void {
  document.documentElement.style.colorScheme = appearance === 'system' ? '' : appearance;
}

/** Applies it now and whenever it changes, on this page or on another. Returns how to stop. */
export function followAppearance(): () => void {
  const subscription = liveQuery(readAppearance).subscribe(applyAppearance);
  return () => subscription.unsubscribe();
}
