// A kind of destination: what is known of it at once. Its verbs stand in their own list, since a background cannot load what it finds missing.
import type { KindFacts } from '@/utils/core/kinds/kind-facts';
import type { KindSetUp } from '@/utils/core/kinds/kind-set-up';

export interface DestinationKind extends KindFacts {
  /** Loaded by the options alone. */
  setUp(): Promise<KindSetUp>;
}

export const noAddress = (): null => null;
