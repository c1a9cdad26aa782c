// Writes an archive file by file: published files for people, records for Gleaner, each piece of bytes once. A few records are in
// memory at a time, however much is kept.
import {
  type FileRef,
  type ListName,
  listFile,
  LISTS,
  type Manifest,
  MANIFEST,
  SETTINGS_FILE,
  ARCHIVE_VERSION,
} from '@/utils/core/archive/archive';
import { archiveFolders } from '@/utils/core/archive/archive-folders';
import { withRefs } from '@/utils/core/archive/file-refs';
import { type BundleFile, filesOf } from '@/utils/core/bundle';
import { crc32 } from '@/utils/base/crc32';
import { sha256 } from '@/utils/base/sha256';
import type { Delivery } from '@/utils/core/delivery';
import { ProblemError } from '@/utils/core/problem';
import { readBundle } from '../database/saved-articles';
import { chooseRows, readRows } from './archived-rows';

export interface ArchivedFile {
  /** Path in the archive, `/`-separated. */
  name: string;
  input: Uint8Array<ArrayBuffer> | string | AsyncIterable<Uint8Array<ArrayBuffer>>;
  lastModified: Date;
}

export interface ArchiveWish {
  /** Ids of the deliveries that it is to hold, with what belongs to them; null: all that is kept. */
  only: ReadonlySet<string> | null;
  /** Text of `everything.json`; null where only some deliveries go. */
  settings: string | null;
  nameOf(destination: string): string;
  /** ISO 8601, UTC. */
  now: string;
  /** Called after each delivery whose files were written. `unread`: of how many there were none that can be read. */
  wrote(done: number, of: number, unread: number): void;
}

export async function* archiveFiles({ only, settings, nameOf, now, wrote }: ArchiveWish): AsyncGenerator<ArchivedFile> {
  const chosen = await chooseRows(only);
  const lastModified = new Date(now);
  const written = writtenBytes();
  const folderOf = archiveFolders(nameOf);
  const adding = (files: ArchivedFile[]) => (bytes: Uint8Array) =>
    written.refOf(bytes, (name) => files.push({ name, input: bytes as Uint8Array<ArrayBuffer>, lastModified }));
  let [done, unread] = [0, 0];
  for await (const row of readRows('deliveries', chosen)) {
    const delivery = row as Delivery;
    const bundle = await readBundle(delivery.id).catch(unlessBug);
    if (!bundle) unread += 1;
    const files: BundleFile[] = bundle ? filesOf(bundle) : [];
    const folder = folderOf(
      delivery,
      files.map(({ path }) => path),
    );
    for (const { path, bytes } of files) {
      const name = `${folder}/${path}`;
      await written.at(name, bytes);
      yield { name, input: bytes as Uint8Array<ArrayBuffer>, lastModified: new Date(delivery.createdAt) };
    }
    done += 1;
    wrote(done, chosen.keys.deliveries.length, unread);
  }
  // Bytes that no published file has.
  for (const list of ['images', 'replaced'] as const)
    for await (const row of readRows(list, chosen)) {
      const fresh: ArchivedFile[] = [];
      await withRefs(row, adding(fresh));
      yield* fresh;
    }
  const lists: Manifest['lists'] = {};
  const late: ArchivedFile[] = [];
  for (const list of LISTS)
    yield {
      name: listFile(list),
      lastModified,
      input: linesOf(list, readRows(list, chosen), adding(late), (count, sum) => (lists[list] = { count, crc32: sum })),
    };
  // What was saved while this was written.
  yield* late;
  if (settings !== null) yield { name: SETTINGS_FILE, input: settings, lastModified };
  const manifest: Manifest = { gleaner: 'archive', version: ARCHIVE_VERSION, exportedAt: now, lists };
  yield { name: MANIFEST, input: `${JSON.stringify(manifest, null, 2)}\n`, lastModified };
}

/** Which bytes stand in which file already. */
function writtenBytes() {
  const names = new Map<string, string>();
  return {
    async at(name: string, bytes: Uint8Array): Promise<void> {
      const hash = await sha256(bytes);
      if (!names.has(hash)) names.set(hash, name);
    },
    async refOf(bytes: Uint8Array, add: (name: string) => void): Promise<FileRef> {
      const hash = await sha256(bytes);
      const before = names.get(hash);
      if (before !== undefined) return { $file: before, sha256: hash };
      const name = `kept/${hash}`;
      names.set(hash, name);
      add(name);
      return { $file: name, sha256: hash };
    },
  };
}

async function* linesOf(
  list: ListName,
  rows: AsyncIterable<object>,
  refOf: (bytes: Uint8Array) => Promise<FileRef>,
  ended: (count: number, sum: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let [count, sum] = [0, 0];
  for await (const row of rows) {
    if (isEmpty(list, row)) continue;
    const line = encoder.encode(`${JSON.stringify(await withRefs(portable(list, row), refOf))}\n`);
    [count, sum] = [count + 1, crc32(line, sum)];
    yield line;
  }
  ended(count, sum);
}

/** A lease is of this browser and this moment; what is quoted is cut again from the clip. */
function portable(list: ListName, row: object): object {
  if (list === 'deliveries') return { ...row, lease: null };
  return list === 'drafts' ? { ...row, quoted: undefined } : row;
}

const isEmpty = (list: ListName, row: object): boolean => list === 'replaced' && !('bundle' in row) && !('overwritten' in row);

function unlessBug(error: unknown): null {
  if (error instanceof ProblemError) return null;
  throw error;
}
