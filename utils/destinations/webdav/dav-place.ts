// A folder on a WebDAV server as a place of files.
import { sameBytes } from '@/utils/base/bytes';
import { fail, PROBLEMS } from '@/utils/core/problem';
import { unless } from '@/utils/hosts/unless';
import type { FilePlace, Found } from '../files/file-place';
import { type AskDav, askDav, type Condition, type DavEffects } from './ask-dav';
import { openCarefully } from './careful-writes';
import { makeFolders } from './make-folders';
import { pageAt } from './page-at';
import type { DavSettings } from './settings';
import { typeOf } from './type-of';

/** Milliseconds: not every machine of a host has heard at once of what another one just took. */
const BEFORE_READING_AGAIN = 2000;

/** A file as it is there now. Told by its size that it is whole: a page of the network may stand in for it. */
async function readFile({ look, read, names }: AskDav, path: string): Promise<Found | null> {
  const there = await look(path);
  if (there === null) return null;
  if (there.isFolder) fail('path-taken', { ...names, path });
  // Its state is asked for before its bytes, so that bytes are never older than what they are known by.
  const bytes = await read(path);
  if (bytes === null) return null;
  if (there.size !== null && there.size !== bytes.length) fail('answer-unexpected', { ...names, status: '200' });
  return there.etag === null ? { bytes } : { bytes, version: there.etag };
}

/** Milliseconds: Apache knows a file only nearly for a second after it was changed. */
const UNTIL_STRONG = 1500;

/** A state that is only nearly the same guards nothing: https://www.rfc-editor.org/rfc/rfc9110#section-8.8.1 */
const isStrong = (version: string | undefined): version is string => version !== undefined && !version.startsWith('W/');

export function davPlace(settings: DavSettings, effects: DavEffects, id: string): FilePlace {
  const dav = askDav(settings, effects);
  const at = (path: string) => (settings.root === '' ? path : `${settings.root}/${path}`);
  const put = (path: string, bytes: Uint8Array, condition: Condition) =>
    makeFolders(dav, settings, path, () => dav.put(at(path), bytes, typeOf(path), condition));
  const careful = openCarefully(dav, at, put, id);

  const read = (path: string) => readFile(dav, at(path));
  const isStill = async (path: string, was: Found | null) => sameBytes((await read(path))?.bytes ?? null, was?.bytes ?? null);

  /** The same, once its state is more than nearly known; null where it is another by now. */
  async function settled(path: string, was: Found): Promise<Found | null> {
    if (isStrong(was.version) || was.version === undefined) return was;
    await effects.wait(UNTIL_STRONG);
    const now = await read(path);
    return now && sameBytes(now.bytes, was.bytes) ? now : null;
  }

  /** Null: nothing guards it, and `was` was looked for just now. False: it is not there any more. */
  async function conditionFor(path: string, was: Found): Promise<Condition | false> {
    const minds = await careful.minds(path);
    const now = minds ? await settled(path, was) : was;
    if (now === null) return false;
    if (minds && isStrong(now.version)) return { ifMatch: now.version };
    // The moment between looking and writing is made as short as it can be.
    return (await isStill(path, now)) ? null : false;
  }

  /** Answers whether it was done; what lies there else, whoever asked looks at. */
  async function putWhere(path: string, bytes: Uint8Array, was: Found | null): Promise<boolean> {
    if (was === null && !(await careful.minds(path))) return careful.putNew(path, bytes);
    const condition = was === null ? ({ ifNone: true } as const) : await conditionFor(path, was);
    if (condition === false) return false;
    return unless(
      'file-differs',
      false,
      put(path, bytes, condition).then(() => true),
    );
  }

  // One word that it is not there is not believed.
  const readSurely = async (path: string) => (await read(path)) ?? read(path);
  const isThere = async (path: string, bytes: Uint8Array) => sameBytes((await readSurely(path))?.bytes ?? null, bytes);

  return {
    shown: (path) => at(path),
    read,
    readSurely,

    async write(path, bytes, was) {
      const isDone = await putWhere(path, bytes, was);
      if (await isThere(path, bytes)) return true;
      if (!isDone) return false;
      await effects.wait(BEFORE_READING_AGAIN);
      return (await isThere(path, bytes)) || fail('not-read-back', { ...dav.names, path });
    },

    async remove(path, was) {
      const condition = await conditionFor(path, was);
      if (condition === false) return false;
      const isDone = await unless(
        'file-differs',
        false,
        dav.remove(at(path), condition).then(() => true),
      );
      if (((await dav.look(at(path))) ?? (await dav.look(at(path)))) === null) return true;
      return isDone ? fail('not-read-back', { ...dav.names, path }) : false;
    },

    // The rest of a line that was cut.
    isLeftover: (there, ours) => there.length < ours.length && there.every((byte, index) => byte === ours[index]),

    // What passes by itself is tried again soon, and goes on with what is there.
    goesOn: ({ code }) => PROBLEMS[code].retry === 'later',

    page: (path) => pageAt(settings.baseUrl, at(path)),
  };
}
