// Bundle: the files of one Article, each with its path relative to the site's content root.
import { z } from './zod';

/** Names that Windows keeps for devices, with any ending. */
const DEVICE = '(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])[./])';
const NAME = `${DEVICE}[a-z0-9][a-z0-9-]{0,79}`;

/** Whole path of a bundle's file: lower-case folders and a name made by us, never by the page. */
const BundlePath = z
  .string()
  .check(z.maxLength(300), z.regex(new RegExp(`^(?:${NAME}/)*${NAME}(?:-featuredImage)?\\.(?:md|html|png|jpeg|gif|webp)$`)));

export const BundleFile = z.object({
  path: BundlePath,
  /** MIME type. */
  type: z.string(),
  bytes: z.instanceof(Uint8Array),
});
export type BundleFile = z.infer<typeof BundleFile>;

export const Bundle = z.object({ article: BundleFile, image: z.nullable(BundleFile) });
export type Bundle = z.infer<typeof Bundle>;

/** The article first. */
export const filesOf = ({ article, image }: Bundle): BundleFile[] => (image ? [article, image] : [article]);
