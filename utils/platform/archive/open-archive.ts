// Opens a ZIP that somebody chose: nothing is believed of it that its bytes do not bear out, and only what is asked for is read.
import { unzipRaw, type ZipEntry } from 'unzipit';
import { fail, ProblemError } from '@/utils/core/problem';
import { fitName } from './fit-name';

/** Bytes. Lists of records stream; a file is in memory. */
const MOST = { list: 4 * 1024 ** 3, file: 64 * 1024 ** 2 };
const MOST_ENTRIES = 400_000;
/** Text packs to a twentieth; what packs to less than this is made to fill a disk. */
const MOST_PACKED = 200;
/** Bytes that are nobody's bomb. */
const HARMLESS = 1024 ** 2;

export interface OpenArchive {
  names(): string[];
  has(name: string): boolean;
  /** Throws the Problem `archive-damaged`. */
  bytes(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** In pieces. Throws the Problem `archive-damaged`. */
  stream(name: string): AsyncGenerator<Uint8Array>;
}

/** Whether the file is a ZIP at all, by its first bytes. */
export const isZip = async (file: Blob): Promise<boolean> => {
  const [p, k] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return p === 0x50 && k === 0x4b;
};

/** Throws the Problems `archive-damaged`, `archive-too-large` and `archive-names-unfit`. */
export async function openArchive(file: Blob): Promise<OpenArchive> {
  const { entries } = await unzipRaw(file).catch(damaged);
  const files = entries.filter(({ name, size }) => !(name.endsWith('/') && size === 0));
  if (files.length > MOST_ENTRIES) return fail('archive-too-large');
  const byName = new Map<string, ZipEntry>();
  const seen = new Set<string>();
  let packed = 0;
  for (const entry of files) {
    const name = fitName(entry.name);
    if (name === null || seen.has(name)) return fail('archive-names-unfit');
    seen.add(name);
    byName.set(entry.name, entry);
    packed += entry.compressedSize;
    if (isBomb(entry)) return fail('archive-too-large');
  }
  // Files that lie over one another, or beyond its end.
  if (packed > file.size) return fail('archive-damaged');
  const find = (name: string): ZipEntry => byName.get(name) ?? fail('archive-damaged');
  return {
    names: () => [...byName.keys()],
    has: (name) => byName.has(name),
    async bytes(name) {
      const entry = find(name);
      if (entry.size > MOST.file) return fail('archive-too-large');
      const bytes = new Uint8Array(await entry.arrayBuffer().catch(damaged));
      return bytes.length === entry.size ? bytes : fail('archive-damaged');
    },
    async *stream(name) {
      const entry = find(name);
      const reader = (await entry.stream().catch(damaged)).getReader();
      let length = 0;
      try {
        for (;;) {
          const { done, value } = await reader.read().catch(damaged);
          if (done) break;
          length += value.length;
          yield value;
        }
      } finally {
        await reader.cancel().catch(() => {});
      }
      if (length !== entry.size) fail('archive-damaged');
    },
  };
}

const isBomb = ({ name, size, compressedSize }: ZipEntry): boolean =>
  size > (name.startsWith('records/') ? MOST.list : MOST.file) || (size > HARMLESS && size > compressedSize * MOST_PACKED);

function damaged(error: unknown): never {
  if (error instanceof ProblemError) throw error;
  // Whatever the reader met: a cut end, a sum that is wrong, a way of packing that it does not know.
  return fail('archive-damaged');
}
