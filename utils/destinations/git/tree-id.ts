// The name that git gives a folder: what a host says it has made is held against it.
import { digest } from '@/utils/base/sha256';
import { type TreeEntry, isFolder, type Trees } from './trees';

const text = new TextEncoder();
const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
/** Git sorts by bytes, and folders as if their names ended in a slash. */
const keyOf = (entry: TreeEntry): string => latin(text.encode(isFolder(entry) ? `${entry.path}/` : entry.path));
const fromHex = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** @param like a name of the same repository: 64 digits mean that it uses SHA-256. */
export function treeId(entries: TreeEntry[], like: string): Promise<string> {
  const sorted = entries.map((entry) => ({ entry, key: keyOf(entry) })).toSorted((one, other) => (one.key < other.key ? -1 : 1));
  const parts = sorted.flatMap(({ entry: { mode, path, sha } }) => [text.encode(`${mode.replace(/^0/, '')} ${path}\0`), fromHex(sha)]);
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const head = text.encode(`tree ${length}\0`);
  const whole = new Uint8Array(head.length + length);
  let at = 0;
  for (const part of [head, ...parts]) {
    whole.set(part, at);
    at += part.length;
  }
  return digest(like.length === 64 ? 'SHA-256' : 'SHA-1', whole);
}

/** A file of a tree: `sha` null takes it away. */
export interface TreeChange {
  path: string;
  mode: string;
  sha: string | null;
}

/**
 * What a tree is called once these files of it are changed and nothing else is; null where nothing is left in it.
 * Undefined where that cannot be told: the host does not tell all of a folder, or tells it otherwise than git has it.
 */
export async function treeWith(trees: Trees, tree: string | null, changes: TreeChange[], like: string): Promise<string | null | undefined> {
  const { entries, isWhole } = tree === null ? { entries: [], isWhole: true } : await trees.folder(tree);
  if (!isWhole || (tree !== null && (await treeId(entries, like)) !== tree)) return undefined;
  const after = new Map(entries.map((entry) => [entry.path, entry]));
  for (const [name, below] of Map.groupBy(changes, ({ path }) => path.split('/', 1)[0] ?? '')) {
    const file = below.find(({ path }) => path === name);
    const inside = below
      .filter((change) => change !== file)
      .map(({ path, mode, sha }) => ({ path: path.slice(name.length + 1), mode, sha }));
    const old = after.get(name);
    const made = file ? file.sha : await treeWith(trees, old && isFolder(old) ? old.sha : null, inside, like);
    if (made === undefined) return undefined;
    if (made === null) after.delete(name);
    else after.set(name, { path: name, mode: file?.mode ?? '040000', type: file ? 'blob' : 'tree', sha: made });
  }
  return after.size === 0 ? null : treeId([...after.values()], like);
}
