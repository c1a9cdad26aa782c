// What all kinds of Git hosts have in common.
import type { DestinationKind } from '../destination-kind';

/** Of settings that nobody has read yet: whoever sends anything reads them first. */
function addressOf(settings: unknown): string | null {
  const { baseUrl } = (settings ?? {}) as { baseUrl?: unknown };
  return typeof baseUrl === 'string' && URL.canParse(baseUrl) ? baseUrl : null;
}

export const gitKind = (own: Pick<DestinationKind, 'kind' | 'title' | 'brand' | 'setUp'>): DestinationKind => ({
  ...own,
  asks: 'origin',
  needsToken: true,
  addressOf,
});
