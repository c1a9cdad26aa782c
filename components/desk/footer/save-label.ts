// What the main action says that it will do.
import type { DeskView } from '../desk-view';
import { plural } from '../../shared/words/say';
import { deskWords } from '../desk-words';
import { articlesOf, filesOf, goesWithout } from './files-of';
import { placesName } from './place-words';
import { saveWords } from './save-words';

export function saveLabel(view: DeskView): string {
  const { save, places, update } = view;
  const used = places.filter((place) => place.used);
  if (save.state === 'saving') return deskWords.saving;
  if (goesWithout(view)) return update ? saveWords.updateWithout : saveWords.saveWithout;
  if (save.state === 'failed') return saveWords.saveAgain;
  if (used[0]?.about.registers) return (update ? saveWords.updateIn : saveWords.registerIn)(placesName(used));
  if (update?.replaces?.about.replaces && used.length === 1) return plural(update.replaces.about.replaces.files, update.replaces.files);
  if (update) return saveWords.update(update.files);
  if (places.length > 1 && used.length > 0) return saveWords.saveWhere(placesName(used));
  return articlesOf(view) > 1 ? saveWords.saveSeveral(filesOf(view)) : saveWords.save;
}
