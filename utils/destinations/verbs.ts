// The verbs of each kind of destination: for who delivers, and loaded by nobody else.
import type { DestinationRecord } from '@/utils/core/destination';
import type { Destination } from './destination';
import type { DownloadEffects } from './download/download-effects';
import type { FolderEffects } from './folder/folder';
import type { RepositoryEffects } from './git/repository';
import { ALWAYS_THERE, kindOf } from './index';

/** What all kinds together are handed; each takes its own. */
export type Effects = DownloadEffects & FolderEffects & RepositoryEffects;
type Verbs = Destination<unknown, Effects>;

/** Put together when it is built, of the folders of all kinds: a service worker cannot load what it finds missing. */
const VERBS = Object.values(import.meta.glob<Verbs>('./*/verbs.ts', { eager: true, import: 'verbs' }));

/** Null: this version does not know the kind. */
export const verbsOf = (kind: string): Verbs | null => VERBS.find((verbs) => verbs.kind === kind) ?? null;

/** Whether a record can be one of its kind: its settings are read, and nothing goes by the name of one that is always there. */
export function isOfItsKind(record: DestinationRecord): boolean {
  const isReserved = ALWAYS_THERE.some(({ id }) => id === record.id);
  if (isReserved !== (kindOf(record.kind)?.isAlwaysThere ?? false)) return false;
  return verbsOf(record.kind)?.settingsOf(record) !== undefined || kindOf(record.kind) === null;
}
