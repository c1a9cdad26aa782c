// Reads an archive to its end before anything of it is taken: what is in it, what of it is new here, and what cannot be read.
import { type Compared, type FileRef, type ListName, NOTHING_COMPARED } from '@/utils/core/archive/archive';
import { withBytes } from '@/utils/core/archive/file-refs';
import { isOnItsWay } from '@/utils/core/archive/imported';
import type { UnreadEntry } from '@/utils/core/everything';
import { fail } from '@/utils/core/problem';
import { database } from '../database/database';
import type { ArchiveSource } from './archive-source';
import { ARCHIVED, type Archived, keyOf } from './archived-records';

/** A file of which so much cannot be read is none of ours. */
const MOST_UNREAD = 1_000;

/** What will be put in: ids and keys alone, for an archive may hold more than memory does. */
export interface Takes {
  /** Ids of deliveries, and whether one that is here gives way. */
  deliveries: Map<string, boolean>;
  articles: Set<string>;
  /** Keys of drafts, and whether one that is here gives way. */
  drafts: Map<string, boolean>;
  /** By hash, where the bytes of images stand. */
  images: Map<string, FileRef>;
}

export interface LookedThrough {
  takes: Takes;
  articles: number;
  deliveries: Compared;
  drafts: Compared;
  /** Deliveries that were still on their way when it was written. */
  onTheirWay: number;
  unread: UnreadEntry[];
}

/** `read`: called with how many records were read so far. Throws the Problem `archive-damaged`. */
export async function lookThrough(source: ArchiveSource, read: (records: number) => void = () => {}): Promise<LookedThrough> {
  const takes: Takes = { deliveries: new Map(), articles: new Set(), drafts: new Map(), images: new Map() };
  const unread: UnreadEntry[] = [];
  const [deliveries, drafts] = [{ ...NOTHING_COMPARED }, { ...NOTHING_COMPARED }];
  const articles = new Set<string>();
  let [records, onTheirWay] = [0, 0];

  const leaveOut = (kind: UnreadEntry['kind'], key: string | null, place: number) => {
    unread.push({ kind, key, place });
    if (unread.length > MOST_UNREAD) fail('archive-damaged');
  };
  async function each<List extends ListName>(
    list: List,
    see: (record: Archived<List>, place: number, raw: unknown) => Promise<void> | void,
  ) {
    const { schema, kind, key } = ARCHIVED[list];
    const known = new Set<string>();
    let place = 0;
    for await (const raw of source.records(list)) {
      place += 1;
      records += 1;
      read(records);
      const { data } = schema.safeParse(await withBytes(raw, source.bytesOf));
      const name = keyOf(data ?? raw, key);
      if (name !== null && known.has(name)) fail('archive-damaged');
      if (name !== null) known.add(name);
      if (data) await see(data as Archived<List>, place, raw);
      else leaveOut(kind, name, place);
    }
  }

  await each('images', ({ hash }, place, raw) => {
    const { bytes } = raw as { bytes: FileRef };
    // Its bytes were held against the one, so it is the other that has to be the same.
    if (bytes.sha256 === hash) takes.images.set(hash, bytes);
    else leaveOut('image', hash, place);
  });
  const hasImage = async (hash: string | undefined): Promise<boolean> =>
    hash === undefined || takes.images.has(hash) || (await database.imageBytes.where({ hash }).count()) > 0;
  await each('articles', async ({ id, article }, place) => {
    if (await hasImage(article.image?.hash)) articles.add(id);
    else leaveOut('article', article.title, place);
  });
  await each('deliveries', async (row, place) => {
    const { id, article, title, changedAt } = row;
    const isHere = article !== null && (await database.articles.where({ id: article }).count()) > 0;
    if (article !== null && !articles.has(article) && !isHere) return leaveOut('delivery', title, place);
    const here = await database.deliveries.get(id);
    // What is sent in this moment is newer than anything.
    if (here && (here.changedAt >= changedAt || here.state === 'sending')) return void (deliveries.kept += 1);
    deliveries[here ? 'newer' : 'fresh'] += 1;
    takes.deliveries.set(id, here !== undefined);
    if (isOnItsWay(row)) onTheirWay += 1;
    if (article !== null && articles.has(article) && (here || !isHere)) takes.articles.add(article);
  });
  await each('replaced', () => {});
  await each('drafts', async ({ key, changedAt }) => {
    const here = await database.drafts.get(key);
    if (here && here.changedAt >= changedAt) return void (drafts.kept += 1);
    drafts[here ? 'newer' : 'fresh'] += 1;
    takes.drafts.set(key, here !== undefined);
  });
  await each('draft-images', () => {});
  return { takes, articles: articles.size, deliveries, drafts, onTheirWay, unread };
}
