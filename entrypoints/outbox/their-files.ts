// Files that others published of an article, where the curator has them updated: what such an update keeps.
import type { KeptFile } from '@/utils/core/article';
import type { Draft } from '@/utils/core/draft';
import { instantOf, valueAt } from '@/utils/core/formats/known-keys';
import type { Site } from '@/utils/core/site';
import { type Format, headValues, knownKeys, readKept } from '@/utils/formats';
import { isOfCommunity } from '../published/of-community';

interface TheirFile {
  path: string;
  hash: string;
  text: string;
}

/** The one that the article for a community is to take the place of; null: none. */
export function theirFile({ draft, site }: { draft: Draft; site: Site }, destination: string, community: string): TheirFile | null {
  const choice = draft.published?.[destination];
  if (choice?.how !== 'update') return null;
  const file = choice.files.find(({ path, hash }) => hash !== undefined && isOfCommunity(path, community, site.communities));
  return file?.hash === undefined || file.text === undefined ? null : { path: file.path, hash: file.hash, text: file.text };
}

/** Its path, its number, its addresses, and when it was made. */
export function keptOfTheirs({ path, text }: TheirFile, format: Format): KeptFile {
  const kept = readKept({ article: { path, type: '', bytes: new TextEncoder().encode(text) } }, format);
  const created = createdIn(headValues(text, format), format);
  return { ...kept, ...(created !== null && { created }) };
}

/** As it stands there, where it is a moment: fractions of a second too. */
function createdIn(head: Record<string, unknown>, format: Format): string | null {
  for (const path of knownKeys(format)?.created ?? []) {
    const value = valueAt(head, path);
    const at = instantOf(value);
    if (at) return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) ? value : at;
  }
  return null;
}
