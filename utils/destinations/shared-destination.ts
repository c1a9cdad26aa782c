// A destination that a site's file names, as its kind reads it: what the kind does not know of it, a secret too, is left behind.
import type { Message } from '@/utils/base/message';
import type { DestinationRecord } from '@/utils/core/destination';
import { problem } from '@/utils/core/problem';
import { type SharedDestination, sharedOf } from '@/utils/core/kinds/shared-destination';
import { placeOf } from './index';
import { isOfItsKind, verbsOf } from './verbs';

/** Null: its kind cannot read it, or every site has it anyway. */
export function readShared(named: SharedDestination): SharedDestination | null {
  const record = recordOf(named, '');
  const { about } = placeOf(record);
  if (about.isEverySites || !isOfItsKind(record)) return null;
  return sharedOf({ ...record, settings: verbsOf(record.kind)?.settingsOf(record) ?? record.settings }, about);
}

/** What is told of one that `readShared` leaves out. */
export const whyUnread = ({ name, kind }: SharedDestination): Message => ['why_destinationUnread', name || kind];

/** In a browser that does not have it. */
export const newShared = (named: SharedDestination, id: string): DestinationRecord => withoutToken(recordOf(named, id));

/** As it comes into a browser that has no token for it. */
export function withoutToken(record: DestinationRecord): DestinationRecord {
  const { about } = placeOf(record);
  const missing = about.needsToken ? problem('destination-not-set-up', { host: hostOf(about.addressOf(record.settings)) }) : undefined;
  // What its last check found was found in another browser.
  const { problem: _found, ...rest } = record;
  return missing ? { ...rest, problem: missing } : rest;
}

const hostOf = (address: string | null): string => URL.parse(address ?? '')?.host ?? '';

const recordOf = ({ kind, name, settings }: SharedDestination, id: string): DestinationRecord => ({
  id,
  kind,
  name,
  used: true,
  ...(settings !== undefined && { settings }),
});
