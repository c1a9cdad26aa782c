// A folder on a WebDAV server: Nextcloud, ownCloud, or what a web host offers.
import { type Problem, ProblemError } from '@/utils/core/problem';
import { filesDestination } from '../files/files-destination';
import { askDav, type DavEffects } from './ask-dav';
import { temporaryName } from './careful-writes';
import { davPlace } from './dav-place';
import { lookForRoot } from './look-for-root';
import { findMeant } from './meant-address';
import { makeFolders } from './make-folders';
import { DavSettings } from './settings';

const isSameUser = (one: DavSettings, other: DavSettings): boolean =>
  new URL(one.baseUrl).origin === new URL(other.baseUrl).origin && one.user === other.user;

/** Only a write tells whether one may. What is written goes again. */
async function tryToWrite(settings: DavSettings, effects: DavEffects): Promise<void> {
  const dav = askDav(settings, effects);
  const name = temporaryName(effects.now().toString(36));
  const path = settings.root === '' ? name : `${settings.root}/${name}`;
  await makeFolders(dav, settings, name, () => dav.put(path, new TextEncoder().encode('Gleaner may write here.\n'), 'text/plain', null));
  await dav.remove(path, null);
}

async function check(settings: DavSettings, effects: DavEffects): Promise<Problem | null> {
  try {
    const missing = await lookForRoot(askDav(settings, effects), settings.root);
    if (missing && !settings.mayMakeRoot) return missing;
    await tryToWrite(settings, effects);
    return null;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return findMeant(error.problem, settings, effects);
  }
}

export const webdav = filesDestination<DavSettings, DavEffects>({
  kind: 'webdav',
  settingsOf: ({ settings }) => DavSettings.safeParse(settings).data,
  open: async ({ settings, delivery }, effects) => davPlace(settings, effects, delivery.id),
  async openBefore({ settings, delivery }, effects) {
    const { receipt } = delivery;
    const place = receipt?.place === undefined ? settings : DavSettings.safeParse(receipt.place).data;
    // A password is shown to its own host alone.
    return place && isSameUser(place, settings) ? davPlace(place, effects, delivery.id) : null;
  },
  placeOf: (settings) => settings,
  check,
});
