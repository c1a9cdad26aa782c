// What is read of GitHub's answers: https://docs.github.com/rest/git and /rest/repos/contents.
import { z } from '@/utils/core/zod';

const sha = z.string().check(z.regex(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/));

export const Ref = z.object({ object: z.object({ type: z.literal('commit'), sha }) });
export const Commit = z.object({ sha, tree: z.object({ sha }) });
export const Made = z.object({ sha });
/** A folder is a list; a submodule or a link that leads nowhere has another `type`. */
export const Contents = z.union([
  z.object({ type: z.literal('file'), sha, encoding: z.literal('base64'), content: z.string() }),
  // Above 1 MB the bytes are left out.
  z.object({ type: z.literal('file'), sha, encoding: z.literal('none') }),
  z.object({ type: z.enum(['submodule', 'symlink', 'dir']) }),
  z.array(z.unknown()),
]);
export const Log = z.array(z.object({ sha, commit: z.object({ message: z.string() }), parents: z.array(z.object({ sha })) }));
export const Ahead = z.object({ commits: Log });
/** What a commit did to each file. */
export const Compared = z.object({
  status: z.optional(z.string()),
  files: z.array(z.object({ filename: z.string(), status: z.string(), previous_filename: z.optional(z.string()) })),
});
export const Project = z.object({
  default_branch: z.optional(z.string()),
  archived: z.boolean(),
  /** The person's role, which a fine-grained token may have less than. */
  permissions: z.optional(z.object({ push: z.boolean() })),
});
export const Pull = z.object({ number: z.int().check(z.positive()) });
export const Pulls = z.array(Pull);
