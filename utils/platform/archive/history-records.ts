// Records out of the archives that the library wrote before they could be imported: deliveries with their files, and no articles.
import type { ListName } from '@/utils/core/archive/archive';
import { fail, problem } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';

const HistoryEntry = z.looseObject({
  id: z.string(),
  paths: z._default(z.array(z.string()), []),
  files: z._default(z.array(z.string()), []),
  state: z.string(),
});
const History = z.object({ gleaner: z.literal('history'), version: z.literal(1), deliveries: z.array(z.unknown()) });
/** Of versions after the last one that wrote such archives. */
const AnyHistory = z.object({ gleaner: z.literal('history') });

const TYPES: Record<string, string> = {
  md: 'text/markdown',
  html: 'text/html',
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};
const typeOf = (path: string): string => TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? '';

/** Throws the Problem `export-unreadable`. */
export function historyRecords(json: unknown): Partial<Record<ListName, unknown[]>> {
  const history = History.safeParse(json).data;
  if (!history) return fail(AnyHistory.safeParse(json).success ? 'archive-damaged' : 'export-unreadable');
  const entries = history.deliveries.map((entry) => HistoryEntry.safeParse(entry).data ?? entry);
  return {
    // As rows of before articles were kept; what has no files could never be sent.
    deliveries: entries.map((entry) =>
      isEntry(entry) ? { ...entry, article: null, saved: undefined, ...(entry.files.length === 0 && ended(entry.state)) } : entry,
    ),
    replaced: entries.flatMap((entry) => (isEntry(entry) && entry.files.length > 0 ? [{ id: entry.id, bundle: bundleOf(entry) }] : [])),
  };
}

const ended = (state: string) => state !== 'delivered' && { state: 'refused', problem: problem('delivery-cancelled') };

type Entry = z.infer<typeof HistoryEntry>;
const isEntry = (entry: unknown): entry is Entry => HistoryEntry.safeParse(entry).success;

/** Their places in the archive end with the paths that they have. */
function bundleOf({ paths, files }: Entry): unknown {
  const [article, image] = files.map((name, at) => {
    const path = paths.find((known) => name.endsWith(`/${known}`)) ?? paths[at] ?? name;
    return { path, type: typeOf(path), bytes: { $file: name } };
  });
  return { article, image: image ?? null };
}
