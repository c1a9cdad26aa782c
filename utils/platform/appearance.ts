// Shows a page of the extension in the appearance that the curator chose.
import { APPEARANCES, type Appearance } from '@/utils/core/appearance';
import { liveQuery } from './database/database';
import { openDatabase } from './database/open-database';
import { putSetting, readSetting } from './database/settings';

/** Null where it was never chosen, or by a later version. */
export async function chosenAppearance(): Promise<Appearance | null> {
  const value = await readSetting('appearance');
  return APPEARANCES.find((appearance) => appearance === value) ?? null;
}

export const readAppearance = async (): Promise<Appearance> => (await chosenAppearance()) ?? 'system';

export const putAppearance = (appearance: Appearance): Promise<void> => putSetting('appearance', appearance);

/** The colours are all `light-dark()`, so this one property turns them. */
export function applyAppearance(appearance: Appearance): void {
  document.documentElement.style.colorScheme = appearance === 'system' ? '' : appearance;
}

/** Applies it now and whenever it changes, on this page or on another. Returns how to stop. */
export function followAppearance(): () => void {
  let stop = () => {};
  let isStopped = false;
  void openDatabase().then(() => {
    if (isStopped) return;
    const subscription = liveQuery(readAppearance).subscribe(applyAppearance);
    stop = () => subscription.unsubscribe();
  });
  return () => {
    isStopped = true;
    stop();
  };
}
