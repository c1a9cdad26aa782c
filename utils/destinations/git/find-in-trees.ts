// Finds a file by the folders that it lies in. Each of them is there: a 404 on the way is a mistake and no answer.
import { fromBase64 } from '@/utils/core/bytes';
import { fail } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import type { AskHost } from './ask-host';
import { blobId } from './blob-id';
import type { Refusal } from './http-problems';
import type { Listed } from './repository';

const Entry = z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() });
const Tree = z.object({ tree: z.nullable(z.array(Entry)), truncated: z.boolean() });
const Blob = z.object({ encoding: z.literal('base64'), content: z.string() });
const LINK = '120000';

const known: Refusal = (status) => (status === 404 ? 'answer-unexpected' : null);

/** @param repo where GitHub and Gitea alike have it, in their API. */
export async function readBlob({ json, asked }: AskHost, repo: string, sha: string): Promise<{ bytes: Uint8Array; blob: string }> {
  const { content } = await json(Blob, { path: `${repo}/git/blobs/${sha}`, refusal: known });
  const bytes = fromBase64(content);
  return bytes && (await blobId(bytes, sha)) === sha ? { bytes, blob: sha } : fail('answer-unexpected', { ...asked, status: '200' });
}

async function entryOf({ json, asked }: AskHost, repo: string, tree: string, name: string, pages: number) {
  for (let page = 1; page <= pages; page += 1) {
    const given = await json(Tree, { path: `${repo}/git/trees/${tree}${page > 1 ? `?page=${page}` : ''}`, refusal: known });
    const found = given.tree?.find((entry) => entry.path === name);
    if (found || !given.truncated) return found ?? null;
  }
  return fail('answer-unexpected', { ...asked, status: '200' });
}

/** What a folder holds at a commit; null where there is no such folder. An empty path is the top folder. */
export async function listInTrees(host: AskHost, repo: string, folder: string, commit: string, pages: number): Promise<Listed[] | null> {
  let at = commit;
  for (const name of folder.split('/').filter(Boolean)) {
    const entry = await entryOf(host, repo, at, name, pages);
    if (entry?.type !== 'tree') return null;
    at = entry.sha;
  }
  const found: Listed[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const given = await host.json(Tree, { path: `${repo}/git/trees/${at}${page > 1 ? `?page=${page}` : ''}`, refusal: known });
    for (const { path: name, type } of given.tree ?? []) found.push({ name, isFolder: type === 'tree' });
    if (!given.truncated) break;
  }
  return found;
}

/** @param pages as many as a folder may be told in. */
export async function findInTrees(host: AskHost, repo: string, path: string, commit: string, pages: number): Promise<{ bytes: Uint8Array; blob: string } | null> {
  let [at, isFolder] = [commit, true];
  let mode = '';
  for (const name of path.split('/')) {
    const entry = isFolder ? await entryOf(host, repo, at, name, pages) : null;
    if (!entry) return null;
    [at, isFolder, mode] = [entry.sha, entry.type === 'tree', entry.type === 'blob' ? entry.mode : LINK];
  }
  return mode === LINK ? fail('path-taken', { ...host.asked, path }) : readBlob(host, repo, at);
}
