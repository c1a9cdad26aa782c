// The records of an archive as they are checked: nobody's word is taken for what is in it.
import type { ListName } from '@/utils/core/archive/archive';
import { Bundle, BundleFile } from '@/utils/core/bundle';
import { Delivery } from '@/utils/core/delivery';
import { SavedArticle } from '@/utils/core/deliveries/saved-article';
import { Draft } from '@/utils/core/draft';
import type { UnreadEntry } from '@/utils/core/everything';
import { ImageRef, MAX_IMAGE_BYTES } from '@/utils/core/image';
import { z } from '@/utils/core/zod';

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Its hash is held against its bytes where they are read. */
const ArchivedImage = z.object({
  hash: Hash,
  bytes: z.instanceof(Uint8Array).check(z.refine(({ length }) => length <= MAX_IMAGE_BYTES)),
});
const ReplacedFiles = z.object({ id: z.uuid(), bundle: z.optional(Bundle), overwritten: z.optional(z.array(BundleFile)) });
const DraftImage = z.object({ draft: z.string(), image: ImageRef });

const SCHEMAS = {
  articles: SavedArticle,
  deliveries: Delivery,
  replaced: ReplacedFiles,
  drafts: Draft,
  'draft-images': DraftImage,
  images: ArchivedImage,
} satisfies Record<ListName, z.ZodMiniType>;

export type Archived<List extends ListName> = z.infer<(typeof SCHEMAS)[List]>;

interface ArchivedList {
  schema: z.ZodMiniType;
  /** How one that cannot be read is named. */
  kind: UnreadEntry['kind'];
  /** What a record is known by. */
  key: string;
}

export const ARCHIVED: Record<ListName, ArchivedList> = {
  articles: { schema: SCHEMAS.articles, kind: 'article', key: 'id' },
  deliveries: { schema: SCHEMAS.deliveries, kind: 'delivery', key: 'id' },
  replaced: { schema: SCHEMAS.replaced, kind: 'delivery', key: 'id' },
  drafts: { schema: SCHEMAS.drafts, kind: 'draft', key: 'key' },
  'draft-images': { schema: SCHEMAS['draft-images'], kind: 'image', key: 'draft' },
  images: { schema: SCHEMAS.images, kind: 'image', key: 'hash' },
};
