// What the options know of the kinds of destinations, loaded as the page loads it.
import { loadKinds } from '@/entrypoints/options/destinations/known-kinds';

export const kinds = await loadKinds();

export const aboutOf = (kind: string) => kinds.find((known) => known.kind === kind) ?? kinds[0]!;
