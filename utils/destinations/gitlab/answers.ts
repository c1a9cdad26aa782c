// What is read of GitLab's answers: https://docs.gitlab.com/api/rest/
import { z } from '@/utils/core/zod';

const Sha = z.string().check(z.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/));
export const Branch = z.object({ commit: z.object({ id: Sha }) });
export const Commit = z.object({ id: Sha, parent_ids: z.array(Sha) });
export const Log = z.array(z.object({ id: Sha, message: z.string(), parent_ids: z.array(Sha) }));
export const MergeRequest = z.object({ iid: z.int().check(z.positive()) });
export const Project = z.object({
  default_branch: z.optional(z.nullable(z.string())),
  archived: z.optional(z.boolean()),
  empty_repo: z.optional(z.boolean()),
});
