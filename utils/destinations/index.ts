// The list of kinds of destinations, in the order in which they are offered.
import type { DestinationRecord } from '@/utils/core/destination';
import type { KindFacts, KnownDestination } from '@/utils/core/kinds/kind-facts';
import { type DestinationKind, noAddress } from './destination-kind';

/** In the order in which they are offered; each is a folder here. */
const NAMES: readonly string[] = ['download', 'folder', 'github', 'gitlab', 'gitea', 'webdav'];

/** Put together when it is built. */
const FOUND = import.meta.glob<DestinationKind>('./*/kind.ts', { eager: true, import: 'kind' });

export const KINDS: readonly DestinationKind[] = NAMES.flatMap((name) => FOUND[`./${name}/kind.ts`] ?? []);

/** Null: this version does not know it. */
export const kindOf = (kind: string): DestinationKind | null => KINDS.find((known) => known.kind === kind) ?? null;

/** Those that are there without being set up. */
export const ALWAYS_THERE: readonly DestinationRecord[] = KINDS.filter(({ isAlwaysThere }) => isAlwaysThere).map(({ kind }) => ({
  id: kind,
  kind,
  name: '',
  used: true,
}));

/** A record of it is kept and shown. */
export const unknownKind = (kind: string): KindFacts => ({
  kind,
  isUnknown: true,
  title: ['options_dest_unknown', kind],
  done: ['delivered'],
  asks: 'nothing',
  addressOf: noAddress,
});

export const placeOf = (record: DestinationRecord): KnownDestination => ({
  ...record,
  about: kindOf(record.kind) ?? unknownKind(record.kind),
});
