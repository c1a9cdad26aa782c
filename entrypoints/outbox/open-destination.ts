// A destination as its record has it, with all that it may need of the browser: what kind it is, is decided here and nowhere else.
import type { DestinationRecord } from '@/utils/core/destination';
import { fail } from '@/utils/core/problem';
import type { Secret } from '@/utils/core/secret';
import { kindOf } from '@/utils/destinations';
import type { Destination } from '@/utils/destinations/destination';
import { type Effects, verbsOf } from '@/utils/destinations/verbs';
import { download, removeDownload } from '@/utils/platform/files/files';
import { findDownload, findFiles, knownFiles } from '@/utils/platform/files/find-downloads';
import { openFolder } from '@/utils/platform/files/folder';
import { http, wait } from '@/utils/platform/http/http';
import { pack } from '@/utils/platform/files/pack';

interface OpenDestination {
  destination: Destination<unknown, Effects>;
  settings: unknown;
  ready: Effects;
}

/** `more`: what only who sends has. Throws the Problems `destination-unknown`, `destination-unreadable`, `token-missing`. */
export function openDestination(record: DestinationRecord, token: Secret | null, more: Pick<Effects, 'meets'> = {}): OpenDestination {
  const [kind, destination] = [kindOf(record.kind), verbsOf(record.kind)];
  if (!kind || !destination) return fail('destination-unknown', { kind: record.kind });
  const settings = destination.settingsOf(record);
  if (settings === undefined) return fail('destination-unreadable');
  const address = kind.addressOf(record.settings);
  if (kind.needsToken && !token) return fail('token-missing', { host: address === null ? '' : new URL(address).host });
  const here = { download, findDownload, findFiles, knownFiles, removeDownload, pack, root: () => openFolder(record.id, record.name) };
  // Only a kind that asks for one is handed a token, and none without it.
  return { destination, settings, ready: { ...here, http, wait, now: Date.now, token, ...more } as Effects };
}
