// The one question of GitHub's GraphQL that is asked: texts by `commit:path`. https://docs.github.com/graphql/reference/objects#blob
import type { HostState } from '../host.ts';
import type { Answer, Asked } from '../json-server.ts';

/** As git has it: what is told of a file that has a NUL is that it is none of text. */
const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 8000).includes(0);

export async function graphql({ repository, project }: HostState, { json }: Asked): Promise<Answer> {
  const query = String(json.query ?? '');
  const variables = (json.variables ?? {}) as Record<string, string>;
  const said = (message: string): Answer => ({ status: 200, body: { data: { repository: null }, errors: [{ message }] } });
  if (`${variables.owner}/${variables.name}` !== project) return said('Could not resolve to a Repository');
  const found: Record<string, object | null> = {};
  for (const [, field = '', name = ''] of query.matchAll(/(\w+):object\(expression:\$(\w+)\)/g)) {
    const [commit = '', ...rest] = (variables[name] ?? '').split(':');
    const entry = await repository.entry(commit, rest.join(':'));
    const blob = entry && (await repository.read(entry.sha));
    if (!entry || !blob) found[field] = null;
    else if (blob.type !== 'blob') found[field] = { oid: entry.sha };
    else
      found[field] = { oid: entry.sha, text: isBinary(blob.bytes) ? null : Buffer.from(blob.bytes).toString('utf8'), isTruncated: false };
  }
  return { status: 200, body: { data: { repository: found } } };
}
