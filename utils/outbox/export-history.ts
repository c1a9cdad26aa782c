// All of history as files: every bundle below its destination and state, and what is known of them in one list.
import type { Bundle } from '@/utils/core/bundle';
import type { Delivery } from '@/utils/core/delivery';
import { withoutEnds } from '@/utils/base/without-ends';

export interface ExportedFile {
  /** Path in the archive, `/`-separated. */
  name: string;
  input: Uint8Array | string;
  lastModified: Date;
}

export interface ExportEffects {
  /** ISO 8601, UTC. */
  now(): string;
  /** Null where there is none that can be read. */
  bundleOf(id: string): Promise<Bundle | null>;
  nameOf(destination: string): string;
  /** Called after each delivery. */
  wrote(done: number): void;
}

/** One bundle in memory at a time. The list comes last: it tells which deliveries have no files. */
export async function* exportHistory(
  deliveries: Delivery[],
  { now, bundleOf, nameOf, wrote }: ExportEffects,
): AsyncGenerator<ExportedFile> {
  const folderOf = folders(deliveries, nameOf);
  const usedNames = new Set<string>();
  const entries = [];
  for (const [at, delivery] of deliveries.entries()) {
    const bundle = await bundleOf(delivery.id);
    const files = [bundle?.article, bundle?.image].filter((file) => file !== null && file !== undefined);
    const folder = freeFolder(
      `${folderOf(delivery.destination)}/${delivery.state}`,
      files.map(({ path }) => path),
      usedNames,
    );
    for (const { path, bytes } of files) yield { name: `${folder}/${path}`, input: bytes, lastModified: new Date(delivery.createdAt) };
    // A lease is of this browser and this moment.
    const { lease: _, ...known } = delivery;
    entries.push({ ...known, destinationName: nameOf(delivery.destination), files: files.map(({ path }) => `${folder}/${path}`) });
    wrote(at + 1);
  }
  const at = now();
  yield {
    name: 'history.json',
    input: `${JSON.stringify({ gleaner: 'history', version: 1, exportedAt: at, deliveries: entries }, null, 2)}\n`,
    lastModified: new Date(at),
  };
}

/** What was delivered again to the same path has a folder of its own. */
function freeFolder(wanted: string, paths: string[], usedNames: Set<string>): string {
  let folder = wanted;
  for (let again = 2; paths.some((path) => usedNames.has(`${folder}/${path}`)); again += 1) folder = `${wanted}/again-${again}`;
  for (const path of paths) usedNames.add(`${folder}/${path}`);
  return folder;
}

/** Each destination's name as a folder that any computer takes, and no other has. */
function folders(deliveries: Delivery[], nameOf: ExportEffects['nameOf']): (destination: string) => string {
  const known = new Map<string, string>();
  const usedNames = new Set<string>();
  for (const { destination } of deliveries) {
    if (known.has(destination)) continue;
    const name = folderName(nameOf(destination));
    let free = name;
    for (let again = 2; usedNames.has(free.toLowerCase()); again += 1) free = `${name}-${again}`;
    usedNames.add(free.toLowerCase());
    known.set(destination, free);
  }
  return (destination) => known.get(destination) ?? destination;
}

const folderName = (name: string): string =>
  withoutEnds(name.normalize('NFC').replace(/[\p{Cc}<>:"/\\|?*]+/gu, '-'), /[.\s-]/).slice(0, 60) || 'destination';
