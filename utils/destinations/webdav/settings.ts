// What a WebDAV server needs to be told to be written to. The password lies elsewhere.
import { isLoopback } from '@/utils/base/loopback';
import { repositoryRootFault } from '@/utils/base/path-segment';
import { z } from '@/utils/core/zod';

/** Where a password may go: nothing in it but the place, and nobody can listen on the way. */
const DavAddress = z.url().check(
  z.refine((text) => {
    const url = URL.parse(text);
    if (!url || /[?#]/.test(text) || url.username + url.password !== '' || text.endsWith('/')) return false;
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  }),
);

export const DavSettings = z.object({
  /** The top of what the user has there, as a URL without a slash at the end: `https://cloud.example.org/remote.php/dav/files/ann`. */
  baseUrl: DavAddress,
  /** The site's content folder below it, as its names read; empty: the top itself. */
  root: z.string().check(z.refine((root) => repositoryRootFault(root) === null)),
  /** As the server knows the user. A colon would end the name on the way. */
  user: z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[^:\p{Cc}]+$/u)),
  /** The curator said yes to making the folder where it is not there. */
  mayMakeRoot: z.optional(z.boolean()),
});
export type DavSettings = z.infer<typeof DavSettings>;
