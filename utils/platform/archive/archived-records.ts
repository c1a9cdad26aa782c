// The records of an archive as they are checked: nobody's word is taken for what is in it.
import type { ListName } from '@/utils/core/archive/archive';
import { Delivery } from '@/utils/core/delivery';
import { SavedArticle } from '@/utils/core/deliveries/saved-article';
import { Draft } from '@/utils/core/draft';
import type { UnreadEntry } from '@/utils/core/everything';
import { MAX_IMAGE_BYTES } from '@/utils/core/image';
import { z } from '@/utils/core/zod';
import { SCHEMAS as KEPT } from '../database/kept-records';

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Its hash is held against its bytes where they are read. */
const ArchivedImage = z.object({
  hash: Hash,
  bytes: z.instanceof(Uint8Array).check(z.refine(({ length }) => length <= MAX_IMAGE_BYTES)),
});
const ReplacedFiles = z.extend(KEPT.bundles, { id: z.uuid() });

interface ArchivedList {
  schema: z.ZodMiniType;
  /** How one that cannot be read is named. */
  kind: UnreadEntry['kind'];
  /** What a record is known by. */
  key: string;
}

export const ARCHIVED = {
  articles: { schema: SavedArticle, kind: 'article', key: 'id' },
  deliveries: { schema: Delivery, kind: 'delivery', key: 'id' },
  replaced: { schema: ReplacedFiles, kind: 'delivery', key: 'id' },
  drafts: { schema: Draft, kind: 'draft', key: 'key' },
  'draft-images': { schema: KEPT.draftImages, kind: 'image', key: 'draft' },
  images: { schema: ArchivedImage, kind: 'image', key: 'hash' },
} satisfies Record<ListName, ArchivedList>;

export type Archived<List extends ListName> = z.infer<(typeof ARCHIVED)[List]['schema']>;

/** What a record is known by, whether or not it can be read; null where it does not tell. */
export function keyOf(record: unknown, name: string): string | null {
  const key = typeof record === 'object' && record !== null ? (record as Record<string, unknown>)[name] : null;
  return typeof key === 'string' ? key : null;
}
