// Reading a whole repository at GitHub: its tree in one answer, and a hundred texts a request by GraphQL.
// https://docs.github.com/graphql/reference/objects#blob
import { fromBase64 } from '@/utils/base/bytes';
import { fail } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import { type AskHost, escaped } from '@/utils/hosts/ask-host';
import { unless } from '@/utils/hosts/unless';
import { parseAnswer } from '@/utils/hosts/http-problems';
import { readTogether, type ReadText, type RepositoryReading } from '../git/reading';
import type { Repository } from '../git/repository';
import type { Trees } from '../git/trees';
import { Compared, Contents, Project } from './answers';
import { reading } from './refusals';

/** GitHub's most: "Limited to 300 files". https://docs.github.com/rest/commits/commits#compare-two-commits */
const MOST_COMPARED = 300;
const LOT = 100;

const Blob = z.object({
  oid: z.string(),
  text: z.optional(z.nullable(z.string())),
  isTruncated: z.optional(z.boolean()),
});
/** With errors beside it, what is null may be there all the same: what is not there is none. */
const Lot = z.object({
  data: z.object({ repository: z.record(z.string(), z.nullable(Blob)) }),
  errors: z.optional(z.array(z.unknown()).check(z.maxLength(0))),
});

interface At extends Pick<Repository, 'read'> {
  host: AskHost;
  /** The same host where its GraphQL is, without a pause between questions. */
  graph: AskHost;
  repos: string;
  project: string;
  trees: Trees;
}

export function openReading({ host, graph, repos, project, trees, read }: At): RepositoryReading {
  const [owner = '', name = ''] = project.split('/');

  /** Each name is a variable: none is ever part of the question's text. */
  async function lot(paths: readonly string[], commit: string): Promise<Map<string, ReadText>> {
    const variables = Object.fromEntries(paths.map((path, at) => [`p${at}`, `${commit}:${path}`]));
    const declared = paths.map((_, at) => `$p${at}:String!`).join(',');
    const asked = paths.map((_, at) => `f${at}:object(expression:$p${at}){oid ...on Blob{text isTruncated}}`).join(' ');
    const query = `query($owner:String!,$name:String!,${declared}){repository(owner:$owner,name:$name){${asked}}}`;
    const { data } = await graph.json(Lot, {
      method: 'POST',
      path: '/graphql',
      json: { query, variables: { owner, name, ...variables } },
      refusal: reading,
      harmless: true,
    });
    return new Map(
      paths.flatMap((path, at): [string, ReadText][] => {
        const found = data.repository[`f${at}`];
        // Of a folder it tells no text at all.
        if (!found || found.text === undefined) return [];
        return [[path, { blob: found.oid, text: found.isTruncated ? null : found.text }]];
      }),
    );
  }

  return {
    lot: LOT,

    async defaultBranch() {
      return (await host.json(Project, { path: repos })).default_branch ?? 'main';
    },

    files: (commit, folder) => trees.all(commit, folder, '?recursive=1'),

    async changes(from, to) {
      const asked = host.json(Compared, { path: `${repos}/compare/${escaped(from)}...${escaped(to)}?per_page=1`, refusal: reading });
      const told = await unless('repository-missing', null, asked);
      if (!told || told.files.length >= MOST_COMPARED || (told.status !== undefined && told.status !== 'ahead')) return null;
      return told.files.flatMap(({ filename, previous_filename: before }) => (before === undefined ? [filename] : [filename, before]));
    },

    texts: (paths, commit) =>
      readTogether(
        paths,
        () => lot(paths, commit),
        (path) => read(path, commit),
      ),

    async look(path, branch, mark) {
      const question = {
        path: `${repos}/contents/${escaped(path)}?ref=${escaped(branch)}`,
        headers: mark === null ? {} : { 'if-none-match': mark },
        answers: [304],
        refusal: reading,
      };
      const answer = await unless('repository-missing', null, host.answer(question));
      if (answer === null) return { same: false, mark: null, bytes: null };
      if (answer.status === 304) return { same: true };
      const file = parseAnswer(Contents, answer, host.names);
      if (!('sha' in file)) return fail('path-taken', { path });
      const bytes = file.encoding === 'base64' ? fromBase64(file.content) : ((await read(path, branch))?.bytes ?? null);
      return { same: false, mark: answer.headers['etag'] ?? null, bytes };
    },
  };
}

/** Beside the API; on a team's own server beside its third version. */
export const graphBase = (baseUrl: string): string => baseUrl.replace(/\/$/, '').replace(/\/v3$/, '');
