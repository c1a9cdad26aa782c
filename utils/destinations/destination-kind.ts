// A kind of destination: what is known of it at once. Its verbs stand in their own list, since a background cannot load what it finds
// missing.
import type { KindFacts } from '@/utils/core/kinds/kind-facts';
import type { KindSetUp } from '@/utils/core/kinds/kind-set-up';

export interface DestinationKind extends KindFacts {
  /** Loaded by the options alone. */
  setUp(): Promise<KindSetUp>;
}

export const noAddress = (): null => null;

/** Of settings that nobody has read yet: whoever sends anything reads them first. */
export function addressInSettings(settings: unknown): string | null {
  const { baseUrl } = (settings ?? {}) as { baseUrl?: unknown };
  return typeof baseUrl === 'string' && URL.canParse(baseUrl) ? baseUrl : null;
}
