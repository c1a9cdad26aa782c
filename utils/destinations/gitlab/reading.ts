// Reading a whole repository at GitLab: its tree page by page, and a hundred texts a request by GraphQL.
// https://docs.gitlab.com/api/graphql/reference/#repositoryblobs
import { fail } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import { type AskHost, escaped } from '@/utils/hosts/ask-host';
import { parseAnswer } from '@/utils/hosts/http-problems';
import { unless } from '@/utils/hosts/unless';
import { readTogether, type ReadText, type RepositoryFile, type RepositoryReading } from '../git/reading';
import type { Repository } from '../git/repository';
import { Project } from './answers';
import { reading } from './refusals';

const Entries = z.array(z.object({ id: z.string(), path: z.string(), type: z.string(), mode: z.string() }));
const Diffs = z.object({
  diffs: z.array(z.object({ old_path: z.string(), new_path: z.string() })),
  compare_timeout: z.optional(z.boolean()),
});
const Blobs = z.object({
  data: z.object({
    project: z.object({
      repository: z.object({
        blobs: z.object({ nodes: z.array(z.object({ path: z.string(), oid: z.string(), rawTextBlob: z.nullable(z.string()) })) }),
      }),
    }),
  }),
});

const LOT = 100;
/** A hundred at a time: a repository of two hundred thousand files. */
const MOST_PAGES = 2000;
/** GitLab compares no more files than an administrator allows, a thousand at first. */
const MOST_COMPARED = 1000;
const QUERY = `query($project:ID!,$ref:String!,$paths:[String!]!){
  project(fullPath:$project){repository{blobs(ref:$ref,paths:$paths){nodes{path oid rawTextBlob}}}}
}`;

interface At extends Pick<Repository, 'read'> {
  host: AskHost;
  /** Without a pause between questions. */
  graph: AskHost;
  /** Where the project is in GitLab's API, and by its name. */
  project: string;
  name: string;
}

export function openReading({ host, graph, project, name, read }: At): RepositoryReading {
  const repository = `${project}/repository`;
  const noFolder = (status: number) => (status === 404 ? { means: 'repository-missing' as const } : null);

  async function page(query: string): Promise<{ entries: z.infer<typeof Entries>; next: string | null }> {
    const given = await unless('repository-missing', null, host.answer({ path: `${repository}/tree?${query}`, refusal: noFolder }));
    if (!given) return { entries: [], next: null };
    const link = (given.headers['link'] ?? '').split(',').find((one) => one.includes('rel="next"'));
    const token = /[?&]page_token=([^&>]+)/.exec(link ?? '')?.[1];
    return { entries: parseAnswer(Entries, given, host.names), next: token ? decodeURIComponent(token) : null };
  }

  async function lot(paths: readonly string[], commit: string): Promise<Map<string, ReadText>> {
    const { data } = await graph.json(Blobs, {
      method: 'POST',
      path: '/api/graphql',
      json: { query: QUERY, variables: { project: name, ref: commit, paths } },
      harmless: true,
    });
    return new Map(data.project.repository.blobs.nodes.map(({ path, oid, rawTextBlob }) => [path, { blob: oid, text: rawTextBlob }]));
  }

  const file = (path: string) => `${repository}/files/${escaped(path)}`;

  return {
    lot: LOT,

    async defaultBranch() {
      return (await host.json(Project, { path: project })).default_branch ?? 'main';
    },

    async files(commit, folder) {
      const found: RepositoryFile[] = [];
      const query = { recursive: 'true', per_page: '100', pagination: 'keyset', ref: commit, ...(folder && { path: folder }) };
      let token: string | null = null;
      for (let number = 0; number < MOST_PAGES; number += 1) {
        const { entries, next }: Awaited<ReturnType<typeof page>> = await page(
          String(new URLSearchParams({ ...query, ...(token && { page_token: token }) })),
        );
        for (const { id, path, type, mode } of entries) if (type === 'blob' && mode.startsWith('100')) found.push({ path, blob: id });
        if (next === null) return found;
        token = next;
      }
      return found;
    },

    async changes(from, to) {
      const path = `${repository}/compare?from=${escaped(from)}&to=${escaped(to)}&straight=true`;
      const told = await unless('repository-missing', null, host.json(Diffs, { path, refusal: noFolder }));
      if (!told || told.compare_timeout || told.diffs.length >= MOST_COMPARED) return null;
      return [...new Set(told.diffs.flatMap(({ old_path: before, new_path: after }) => [before, after]))];
    },

    texts: (paths, commit) =>
      readTogether(
        paths,
        () => lot(paths, commit),
        (path) => read(path, commit),
      ),

    async look(path, branch, mark) {
      const question = { path: `${file(path)}?ref=${escaped(branch)}`, method: 'HEAD' as const, refusal: noFolder };
      const head = await unless('repository-missing', null, host.answer(question));
      if (head === null) return { same: false, mark: null, bytes: null };
      const blob = head.headers['x-gitlab-blob-id'] ?? fail('answer-unexpected', { ...host.names, status: String(head.status) });
      if (blob === mark) return { same: true };
      const there = await host.answer({ path: `${file(path)}/raw?ref=${escaped(branch)}`, refusal: reading });
      return { same: false, mark: there.headers['x-gitlab-blob-id'] ?? blob, bytes: there.bytes };
    },
  };
}
