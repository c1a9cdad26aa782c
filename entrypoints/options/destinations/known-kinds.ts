// All that the options know of the kinds of destinations, loaded with the page: what is pasted is read as it is typed.
import type { KnownKind } from '@/utils/core/kinds/kind-set-up';
import { KINDS, unknownKind } from '@/utils/destinations';

export const loadKinds = (): Promise<KnownKind[]> => Promise.all(KINDS.map(async (kind) => Object.assign({}, kind, await kind.setUp())));

/** Of a kind that this version does not know. */
export const aboutUnknown = (kind: string): KnownKind => ({
  ...unknownKind(kind),
  add: null,
  place: () => [],
  allow: () => ['options_dest_allow'],
  form: null,
});
