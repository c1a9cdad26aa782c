// What a Git host needs to be told to be written to.
import { isLoopback } from '@/utils/base/loopback';
import { repositoryRootFault } from '@/utils/base/path-segment';
import { z } from '@/utils/core/zod';

/** `owner/name`, or GitLab's longer paths; a part of dots alone would lead elsewhere at the host. */
const Project = z.string().check(z.regex(/^(?!(?:.*\/)?\.{1,2}(?:\/|$))[\w.-]+(\/[\w.-]+)+$/));
const Branch = z.string().check(z.regex(/^(?![-/.])(?!.*(\.\.|\/\/|@\{|[\s~^:?*[\\]))[^\u0000-\u001f\u007f]+(?<![/.])$/));
/** What earlier versions took for a folder opens unchanged, though the form takes less of it now. */
const EARLIER_ROOT = /^\w[\w.-]*(\/\w[\w.-]*)*$/;
/** Folder in the repository that stands for the site's content root; empty: the repository's own root. */
const Root = z.string().check(z.refine((root) => repositoryRootFault(root) === null || EARLIER_ROOT.test(root)));

/** The most letters of what a team's commit messages begin with. */
const PREFIX_LIMIT = 60;
/** One line without anything that cannot be seen. */
const MessagePrefix = z.string().check(z.maxLength(PREFIX_LIMIT), z.regex(/^(?!\s)[^\p{Cc}\p{Cf}\u2028\u2029]+(?<!\s)$/u));

/** Where a token may go: nothing in it but the place, and nobody can listen on the way. */
const HostAddress = z.url().check(
  z.refine((text) => {
    const url = URL.parse(text);
    if (!url || /[?#]/.test(text) || url.username + url.password !== '') return false;
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  }),
);

export const RepositorySettings = z.object({
  /**
   * Origin and path of the host's API or its front door, without a slash at the end: `https://api.github.com`,
   * `https://gitlab.example.org`.
   */
  baseUrl: HostAddress,
  project: Project,
  branch: Branch,
  root: Root,
  /** What every commit message begins with, before one space: `JIRA-12:`, where the host enforces a pattern. */
  messagePrefix: z.optional(MessagePrefix),
  /** The curator said yes to making the folder where it is not there. */
  mayMakeRoot: z.optional(z.boolean()),
});
export type RepositorySettings = z.infer<typeof RepositorySettings>;
