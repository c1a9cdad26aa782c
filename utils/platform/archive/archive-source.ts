// What a chosen archive holds, whichever build wrote it: lists of records, and the bytes that they name.
import {
  FileRef,
  HISTORY,
  type ListName,
  listFile,
  ARCHIVE_VERSION,
  MANIFEST,
  Manifest,
  SETTINGS_FILE,
} from '@/utils/core/archive/archive';
import { sha256 } from '@/utils/base/sha256';
import { fail } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import { historyRecords } from './history-records';
import { type OpenArchive, openArchive } from './open-archive';
import { readLines } from './read-lines';

export interface ArchiveSource {
  /** Text of `everything.json`; null where there is none. */
  settings: string | null;
  /** As they were written, with references for bytes. Throws the Problem `archive-damaged`. */
  records(list: ListName): AsyncIterable<unknown>;
  /** Throws the Problem `archive-damaged` where it is not the file that the record means. */
  bytesOf(ref: FileRef): Promise<Uint8Array<ArrayBuffer>>;
}

/** Of later versions no more is known than that they have one. */
const AnyManifest = z.object({ gleaner: z.literal('archive'), version: z.number() });

/** Throws the Problems `export-unreadable`, `export-newer` and those of `openArchive`. */
export async function readArchive(file: Blob): Promise<ArchiveSource> {
  const archive = await openArchive(file);
  const bytesOf = async ({ $file, sha256: hash }: FileRef) => {
    const bytes = await archive.bytes($file);
    return hash === undefined || (await sha256(bytes)) === hash ? bytes : fail('archive-damaged');
  };
  if (!archive.has(MANIFEST)) {
    if (!archive.has(HISTORY)) return fail('export-unreadable');
    const records = historyRecords(await jsonOf(archive, HISTORY));
    return {
      settings: null,
      records: async function* (list) {
        yield* records[list] ?? [];
      },
      bytesOf,
    };
  }
  const json = await jsonOf(archive, MANIFEST);
  const { version } = AnyManifest.safeParse(json).data ?? fail('export-unreadable');
  if (version > ARCHIVE_VERSION) return fail('export-newer');
  const { lists } = Manifest.safeParse(json).data ?? fail('archive-damaged');
  return {
    settings: archive.has(SETTINGS_FILE) ? await textOf(archive, SETTINGS_FILE) : null,
    async *records(list) {
      const told = lists[list];
      if (!told) return;
      let count = 0;
      for await (const line of readLines(archive.stream(listFile(list)), told.crc32)) {
        count += 1;
        yield parsed(line);
      }
      if (count !== told.count) fail('archive-damaged');
    },
    bytesOf,
  };
}

const textOf = async (archive: OpenArchive, name: string): Promise<string> => new TextDecoder().decode(await archive.bytes(name));

const jsonOf = async (archive: OpenArchive, name: string): Promise<unknown> => parsed(await textOf(archive, name));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail('archive-damaged');
  }
}
