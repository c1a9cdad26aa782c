// Reading a whole repository at Gitea or Forgejo: its tree page by page, and its files a few at a time.
import { z } from '@/utils/core/zod';
import { type AskHost, escaped } from '@/utils/hosts/ask-host';
import { unless } from '@/utils/hosts/unless';
import { readEach, type RepositoryReading } from '../git/reading';
import { blobId } from '../git/blob-id';
import type { Trees } from '../git/trees';
import { Repo } from './answers';

const Compared = z.object({ total_commits: z.int(), commits: z.nullable(z.array(z.object({ sha: z.string() }))) });
const Changed = z.object({ files: z.optional(z.nullable(z.array(z.object({ filename: z.string() })))) });

const LOT = 40;
/** A comparison tells commits and no files, and each is asked for: with more the tree is told sooner. */
const MOST_COMMITS = 12;

interface At {
  host: AskHost;
  /** Where the repository is in Gitea's API. */
  repo: string;
  trees: Trees;
  partsOf(path: string): string;
}

export function openReading({ host: { json, answer }, repo, trees, partsOf }: At): RepositoryReading {
  const raw = (path: string, ref: string) => `${repo}/raw/${partsOf(path)}?ref=${escaped(ref)}`;
  return {
    lot: LOT,

    async defaultBranch() {
      return (await json(Repo, { path: repo })).default_branch ?? 'main';
    },

    files: (commit, folder) => trees.all(commit, folder, '?recursive=1'),

    async changes(from, to) {
      const told = await unless('repository-missing', null, json(Compared, { path: `${repo}/compare/${escaped(from)}...${escaped(to)}` }));
      const commits = told?.commits ?? [];
      // None between two that differ: the branch was set back.
      if (!told || commits.length === 0 || told.total_commits > commits.length || commits.length > MOST_COMMITS) return null;
      const paths = new Set<string>();
      for (const { sha } of commits) {
        const { files } = await json(Changed, { path: `${repo}/git/commits/${sha}?stat=false&verification=false&files=true` });
        for (const { filename } of files ?? []) paths.add(filename);
      }
      return [...paths];
    },

    texts: (paths, commit) =>
      readEach(paths, async (path) => {
        const given = await unless('repository-missing', null, answer({ path: raw(path, commit) }));
        return given && { bytes: given.bytes, blob: await blobId(given.bytes, commit) };
      }),

    async look(path, branch, mark) {
      const headers = mark === null ? {} : { 'if-none-match': `"${mark}"` };
      const given = await unless('repository-missing', null, answer({ path: raw(path, branch), headers, answers: [304] }));
      if (given === null) return { same: false, mark: null, bytes: null };
      if (given.status === 304) return { same: true };
      const blob = await blobId(given.bytes);
      return blob === mark ? { same: true } : { same: false, mark: blob, bytes: given.bytes };
    },
  };
}
