// The one question of GitLab's GraphQL that is asked: texts by their paths. https://docs.gitlab.com/api/graphql/reference/#repositoryblobs
import type { HostState } from '../host.ts';
import type { Answer, Asked } from '../json-server.ts';

export async function graphql({ repository, project: name }: HostState, { json }: Asked): Promise<Answer> {
  const { project, ref, paths = [] } = (json.variables ?? {}) as { project?: string; ref?: string; paths?: string[] };
  if (project !== name) return { status: 200, body: { data: { project: null } } };
  const nodes = [];
  for (const path of paths.slice(0, 100)) {
    const entry = await repository.entry(ref ?? '', path);
    const blob = entry && (await repository.read(entry.sha));
    if (!entry || blob?.type !== 'blob') continue;
    const isText = !blob.bytes.subarray(0, 8000).includes(0);
    nodes.push({ path, oid: entry.sha, rawTextBlob: isText ? Buffer.from(blob.bytes).toString('utf8') : null });
  }
  return { status: 200, body: { data: { project: { repository: { blobs: { nodes } } } } } };
}
