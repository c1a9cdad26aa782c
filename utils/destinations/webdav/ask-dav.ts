// Asks a WebDAV server, as its user, about what lies below one address.
import { toBase64 } from '@/utils/base/bytes';
import { fail } from '@/utils/core/problem';
import type { Secret } from '@/utils/core/secret';
import { askHost, escaped, type HostEffects } from '@/utils/hosts/ask-host';
import { unless } from '@/utils/hosts/unless';
import { type Listed, readMultistatus } from './multistatus';
import { DAV_RULES } from './refusals';
import type { DavSettings } from './settings';

export interface DavEffects extends HostEffects {
  /** The user's password, best one that is for this alone. */
  token: Secret;
}

/** What has to lie there for a request to have an effect. */
export type Condition = { ifNone: true } | { ifMatch: string } | null;

const WANTED = new TextEncoder().encode(
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/><getetag/></prop></propfind>',
);
const XML = { 'content-type': 'application/xml; charset=utf-8' };

const conditionOf = (condition: Condition): Record<string, string> =>
  condition === null ? {} : 'ifNone' in condition ? { 'if-none-match': '*' } : { 'if-match': condition.ifMatch };

export type AskDav = ReturnType<typeof askDav>;

/** Paths are names with slashes between them, below the settings' `baseUrl`; empty: that itself. */
export function askDav({ baseUrl, root, user }: DavSettings, effects: DavEffects) {
  const credentials = () => toBase64(new TextEncoder().encode(`${user}:${effects.token.reveal()}`));
  const { answer, names } = askHost(
    {
      baseUrl,
      headers: () => ({ authorization: `Basic ${credentials()}` }),
      secrets: () => [effects.token.reveal(), credentials()],
      names: { user, place: root || new URL(baseUrl).pathname, project: root || new URL(baseUrl).host },
      rules: DAV_RULES,
    },
    effects,
  );
  const at = (path: string) => `/${path.split('/').map(escaped).join('/')}`;
  const unexpected = (status: number): never => fail('answer-unexpected', { ...names, status: String(status) });

  /** Of what lies at an address, and with `depth` 1 of what is in it. Null where nothing is there. */
  async function list(path: string, address: string, depth: '0' | '1'): Promise<Listed[] | null> {
    const files = path === '' ? [] : [path];
    const given = await unless(
      'place-missing',
      null,
      answer({ method: 'PROPFIND', path: address, headers: { ...XML, depth }, bytes: WANTED, files }),
    );
    if (given === null) return null;
    const found = given.status === 207 ? readMultistatus(new TextDecoder().decode(given.bytes)) : null;
    return found === null || found.length === 0 ? unexpected(given.status) : found;
  }

  return {
    names,

    /** What is there; null where nothing is. */
    async look(path: string): Promise<Listed | null> {
      // Some servers send whoever asks for a folder on to the address with a slash at its end.
      const found = await unless('host-redirected', undefined, list(path, at(path), '0'));
      return (found === undefined ? await list(path, `${at(path)}/`, '0') : found)?.[0] ?? null;
    },

    /** What a folder holds; null where nothing is there. */
    async within(path: string): Promise<Listed[] | null> {
      const found = await list(path, path === '' ? '/' : `${at(path)}/`, '1');
      if (found === null) return null;
      const depthOf = (listed: Listed) => (listed.path === '' ? 0 : listed.path.split('/').length);
      // The folder itself lies highest.
      const top = Math.min(...found.map(depthOf));
      return found.filter((listed) => depthOf(listed) > top);
    },

    /** Null where nothing is there. */
    async read(path: string): Promise<Uint8Array | null> {
      const given = await unless('place-missing', null, answer({ path: at(path), files: [path] }));
      return given?.bytes ?? null;
    },

    /** Throws `place-missing` where the folder above is not there, `file-differs` where the condition does not hold. */
    async put(path: string, bytes: Uint8Array, type: string, condition: Condition): Promise<void> {
      const headers = { 'content-type': type, ...conditionOf(condition) };
      // With a condition it is done once: asked again, it is told that it does not hold.
      const { status, headers: told } = await answer({
        method: 'PUT',
        path: at(path),
        headers,
        bytes,
        files: [path],
        harmless: condition !== null,
      });
      // A login page of the network says 200, and so does hardly any server.
      if (![200, 201, 204].includes(status) || (status === 200 && told['content-type']?.includes('html'))) unexpected(status);
    },

    /** Nothing happens where there is none. */
    async remove(path: string, condition: Condition): Promise<void> {
      await unless(
        'place-missing',
        null,
        answer({ method: 'DELETE', path: at(path), headers: conditionOf(condition), files: [path], harmless: true }),
      );
    },

    /** Throws `file-differs` where something lies at `to`. */
    async move(path: string, to: string): Promise<void> {
      // A whole address would have to be the one that the server itself goes by, which a proxy in front may have changed.
      const destination = `${new URL(baseUrl).pathname.replace(/\/$/, '')}${at(to)}`;
      await answer({ method: 'MOVE', path: at(path), headers: { destination, overwrite: 'F' }, files: [to] });
    },

    /** Makes a folder; nothing where one is there. */
    async makeFolder(path: string): Promise<void> {
      // Of whatever is there already it is told 405.
      await unless('not-webdav', null, answer({ method: 'MKCOL', path: `${at(path)}/`, files: [path], harmless: true }));
    },
  };
}
