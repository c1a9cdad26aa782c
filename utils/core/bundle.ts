// Bundle: the files of one Article, each with its path relative to the site's content root.
import { pathFault } from '@/utils/base/path-segment';
import { z } from './zod';

/** Characters. Git hosts and disks take more; what a site's folders come to is less. */
const MOST = 1_000;

/** What a site is made of: text that generators read, and images. */
const ENDINGS = 'md|markdown|mdx|html|htm|txt|yml|yaml|toml|json|png|jpe?g|gif|webp';

/** Whole path of a bundle's file, below its root: as the site has it, in names that every system stores. */
const BundlePath = z.string().check(
  z.maxLength(MOST),
  z.regex(new RegExp(`^[^/%](?:.*[^/])?\\.(?:${ENDINGS})$`, 'su')),
  z.refine((path) => !path.includes('%') && pathFault(path) === null),
);

export const BundleFile = z.object({
  path: BundlePath,
  /** MIME type. */
  type: z.string(),
  bytes: z.instanceof(Uint8Array),
});
export type BundleFile = z.infer<typeof BundleFile>;

export const Bundle = z.object({
  article: BundleFile,
  image: z.nullable(BundleFile),
  /** What becomes an address of the site, beside the path of the file, as `$addresses` of the format names it; see `siteAddress`. */
  addresses: z.optional(z.array(z.string())),
});
export type Bundle = z.infer<typeof Bundle>;

/** A bundle as it is made and kept, once: its image by reference, for the bytes of an image are kept once for all who have it. */
export const FrozenBundle = z.extend(Bundle, {
  image: z.nullable(z.extend(z.omit(BundleFile, { bytes: true }), { /** SHA-256, hex. */ hash: z.string() })),
});
export type FrozenBundle = z.infer<typeof FrozenBundle>;

/** With the bytes of its image, which it may not have. */
export function withImageBytes({ image, ...rest }: FrozenBundle, bytes: BundleFile['bytes'] | null): Bundle {
  if (!image || !bytes) return { ...rest, image: null };
  const { hash: _, ...file } = image;
  return { ...rest, image: { ...file, bytes } };
}

/** Paths of its files, the article first. */
export const pathsOf = ({ article, image }: FrozenBundle): string[] => [article.path, ...(image ? [image.path] : [])];

/** The article first. */
export const filesOf = ({ article, image }: Bundle): BundleFile[] => (image ? [article, image] : [article]);
