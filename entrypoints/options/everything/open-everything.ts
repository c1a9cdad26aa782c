// A file that was chosen as everything: the archive, or the text that builds before archives wrote. Nothing of it is taken yet.
import type { DestinationRecord } from '@/utils/core/destination';
import { sharedOf, isSamePlace } from '@/utils/core/kinds/shared-destination';
import { type Everything, NOTHING, parseEverything, type UnreadEntry } from '@/utils/core/everything';
import { ALWAYS_THERE, placeOf } from '@/utils/destinations';
import type { ArchiveSource } from '@/utils/platform/archive/archive-source';
import type { LookedThrough } from '@/utils/platform/archive/look-through';
import { readDestinations } from '@/utils/platform/database/destinations';
import { readText } from '../read-text';

export interface OpenedEverything {
  everything: Everything;
  /** By the id that a destination has in the file, its id here, where it is here under another. */
  known: ReadonlyMap<string, string>;
  archive: { source: ArchiveSource; looked: LookedThrough } | null;
  unread: UnreadEntry[];
  /** What is to be known of how it was read. */
  notes: string[];
}

/** `read`: called with how many records of an archive were read so far. Throws the Problems of what cannot be read. */
export async function openEverything(file: File, read: (records: number) => void): Promise<OpenedEverything> {
  const { isZip } = await import('@/utils/platform/archive/open-archive');
  const archive = (await isZip(file)) ? await openArchive(file, read) : null;
  const { text, notes } = archive ? { text: archive.source.settings, notes: [] } : await readText(file);
  const { everything, unread } = await withoutMisfits(text === null ? { everything: NOTHING, unread: [] } : parseEverything(text));
  const { destinations, known } = await newHere(everything.destinations);
  return {
    everything: { ...everything, destinations },
    known,
    archive,
    unread: [...unread, ...(archive?.looked.unread ?? [])],
    notes,
  };
}

async function openArchive(file: File, read: (records: number) => void): Promise<OpenedEverything['archive']> {
  const [{ readArchive }, { lookThrough }] = await Promise.all([
    import('@/utils/platform/archive/archive-source'),
    import('@/utils/platform/archive/look-through'),
  ]);
  const source = await readArchive(file);
  return { source, looked: await lookThrough(source, read) };
}

type Parsed = ReturnType<typeof parseEverything>;

/** A destination whose kind cannot read it is left out and named. */
async function withoutMisfits({ everything, unread }: Parsed): Promise<Parsed> {
  const { isOfItsKind } = await import('@/utils/destinations/verbs');
  const fits = everything.destinations.map(isOfItsKind);
  const misfits = everything.destinations.flatMap(({ id }, at): UnreadEntry[] =>
    fits[at] ? [] : [{ kind: 'destination', key: id, place: at + 1 }],
  );
  return {
    everything: { ...everything, destinations: everything.destinations.filter((_, at) => fits[at]) },
    unread: [...unread, ...misfits],
  };
}

/** Those that are not here, without their tokens; and which of those here are the same place. */
async function newHere(records: readonly DestinationRecord[]): Promise<{ destinations: DestinationRecord[]; known: Map<string, string> }> {
  const { withoutToken } = await import('@/utils/destinations/shared-destination');
  const here = await readDestinations(ALWAYS_THERE);
  const known = new Map<string, string>();
  for (const record of records) {
    const { about } = placeOf(record);
    const same = here.find(({ id }) => id === record.id) ?? here.find((other) => isSamePlace(other, sharedOf(record, about), about));
    if (same) known.set(record.id, same.id);
  }
  return { destinations: records.filter(({ id }) => !known.has(id)).map(withoutToken), known };
}
