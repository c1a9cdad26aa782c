// What is read of Gitea's answers: https://docs.gitea.com/api
import { z } from '@/utils/core/zod';

const Sha = z.string().check(z.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/));
export const Branch = z.object({ commit: z.object({ id: Sha }) });
/** A list is a folder's; the content of a large file is left out. */
export const Contents = z.union([
  z.array(z.unknown()),
  z.object({ type: z.string(), sha: Sha, content: z.optional(z.nullable(z.string())) }),
]);
export const Made = z.object({ commit: z.object({ sha: Sha, parents: z.optional(z.array(z.object({ sha: Sha }))) }) });
export const Log = z.array(z.object({ sha: Sha, commit: z.object({ message: z.string() }), parents: z.array(z.object({ sha: Sha })) }));
export const Pull = z.object({
  number: z.int().check(z.positive()),
  head: z.object({ ref: z.string() }),
  base: z.object({ ref: z.string() }),
});
export const Repo = z.object({
  default_branch: z.optional(z.string()),
  archived: z.boolean(),
  empty: z.boolean(),
  permissions: z.object({ push: z.boolean() }),
});
