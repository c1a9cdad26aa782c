// A commit that no branch shows yet, and that changes our files and nothing else: what is in their way is told before a branch moves.
import { toBase64 } from '@/utils/base/bytes';
import { fail } from '@/utils/core/problem';
import type { AskHost } from '@/utils/hosts/ask-host';
import { blobId } from '../git/blob-id';
import type { FileChange } from '../git/repository';
import { type TreeChange, treeWith } from '../git/tree-id';
import { isPlainFile, type Trees } from '../git/trees';
import { Commit, Compared, Made } from './answers';
import { comparing, reading, writing } from './refusals';

const PLAIN_FILE = '100644';

export type CommitAside = ReturnType<typeof commitAside>;

export function commitAside(host: AskHost, repos: string, trees: Trees) {
  const unexpected = () => fail('answer-unexpected', { ...host.names, status: '200' });
  // Who was too late and begins anew sends no file again: else of two that are as quick as each other one would lose every time.
  const sent = new Map<Uint8Array, string>();

  // No branch shows a blob, a tree or a commit that was made twice or in vain.
  async function putBlob(bytes: Uint8Array, files: string[] = []): Promise<string> {
    const known = sent.get(bytes);
    if (known) return known;
    const json = { content: toBase64(bytes), encoding: 'base64' };
    const { sha } = await host.json(Made, { method: 'POST', path: `${repos}/git/blobs`, json, refusal: writing, files, harmless: true });
    // Otherwise it took something else than it was given.
    if (sha !== (await blobId(bytes, sha))) unexpected();
    sent.set(bytes, sha);
    return sha;
  }

  /**
   * How each file is kept now; what stands at its path is what was read there, for GitHub lays a tree over links, submodules and files
   * alike.
   */
  async function modes(tree: string, changes: FileChange[]): Promise<string[]> {
    const found: string[] = [];
    for (const { path, existed } of changes) {
      const there = await trees.at(tree, path);
      if (there !== 'unknown') {
        if (there && !isPlainFile(there)) fail('path-taken', { ...host.names, path });
        // Not found or found by mistake.
        if ((there?.sha ?? null) !== existed) fail('branch-moved', { ...host.names });
      }
      found.push(there === null || there === 'unknown' ? PLAIN_FILE : there.mode);
    }
    return found;
  }

  async function putTree(tree: string, changes: TreeChange[]): Promise<{ sha: string; isSure: boolean }> {
    const json = { base_tree: tree, tree: changes.map(({ path, mode, sha }) => ({ path, mode, type: 'blob', sha })) };
    const files = changes.map(({ path }) => path);
    const { sha } = await host.json(Made, { method: 'POST', path: `${repos}/git/trees`, json, refusal: writing, files, harmless: true });
    // What was not found is there all the same, told 404 by mistake: read again, for a commit that changes nothing would be a second one.
    if (sha === tree) fail('branch-moved', { ...host.names });
    return { sha, isSure: sha === (await treeWith(trees, tree, changes, tree)) };
  }

  /** Where a folder is too long to be told whole: nothing but what was meant is changed, and nothing was there that was not read. */
  async function makeSure(parent: string, sha: string, changes: FileChange[]): Promise<void> {
    const { files } = await host.json(Compared, { path: `${repos}/compare/${parent}...${sha}`, refusal: comparing });
    const statusOf = new Map(files.map((file) => [file.filename, file]));
    for (const { filename, previous_filename: before } of files) {
      for (const path of [filename, ...(before === undefined ? [] : [before])])
        if (!changes.some((change) => change.path === path)) fail('path-taken', { ...host.names, path });
    }
    for (const { path, bytes, existed } of changes) {
      const did = statusOf.get(path)?.status ?? '';
      const isAsMeant =
        bytes === null
          ? did === 'removed' || files.some((file) => file.previous_filename === path)
          : existed === null
            ? did === 'added' || did === 'renamed'
            : did === 'modified';
      if (isAsMeant) continue;
      // Another mode: it was a link or a submodule.
      if (did === 'changed') fail('path-taken', { ...host.names, path });
      fail('branch-moved', { ...host.names });
    }
  }

  return {
    putBlob,

    /** Whether these bytes were put here by us: then no link is behind them. */
    hasSent: (blob: string): boolean => [...sent.values()].includes(blob),

    /** Its name. Throws the Problems `path-taken` and `branch-moved`. */
    async make(parent: string, changes: FileChange[], message: string): Promise<string> {
      const { tree } = await host.json(Commit, { path: `${repos}/git/commits/${parent}`, refusal: reading });
      const kept = await modes(tree.sha, changes);
      const entries: TreeChange[] = [];
      for (const [at, { path, bytes }] of changes.entries())
        entries.push({ path, mode: kept[at] ?? PLAIN_FILE, sha: bytes && (await putBlob(bytes, [path])) });
      const made = await putTree(tree.sha, entries);
      const json = { message, tree: made.sha, parents: [parent] };
      const { sha } = await host.json(Made, {
        method: 'POST',
        path: `${repos}/git/commits`,
        json,
        refusal: writing,
        files: changes.map(({ path }) => path),
        harmless: true,
      });
      if (!made.isSure) await makeSure(parent, sha, changes);
      return sha;
    },
  };
}
