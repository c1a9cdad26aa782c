// Site: what a team shares. One importable file, no secrets in it.
import { z } from './zod';

const Text = z.string().check(z.minLength(1));
const Slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A slug is lower-case letters, digits and hyphens.'));

export const Community = z.object({ name: Text, slug: Slug });
export type Community = z.infer<typeof Community>;

export const ContentType = z.object({
  name: Text,
  slug: Slug,
  /** Hugo's archetype for files of this type. */
  archetype: Text,
});
export type ContentType = z.infer<typeof ContentType>;

export const Site = z.object({
  name: Text,
  slug: Slug,
  communities: z.array(Community),
  /** Each `Source: Topic`. */
  topics: z.array(Text),
  contentTypes: z.array(ContentType),
  /** Name of the format that its files are written in. */
  format: Text,
  excerpt: z.object({
    /** The most characters of an article that the site may quote. */
    maxCharacters: z.int().check(z.positive()),
  }),
  /** Folder of the site that its files go to, `/`-separated, relative to the site's root. */
  contentRoot: z.string().check(z.regex(/^[a-z0-9][a-z0-9_-]*(\/[a-z0-9][a-z0-9_-]*)*$/)),
});
export type Site = z.infer<typeof Site>;
