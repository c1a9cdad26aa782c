// Puts in what was chosen of an archive, and takes it back: a few records at a time, each list after those that it names.
import type { FileRef, ListName } from '@/utils/core/archive/archive';
import { withBytes } from '@/utils/core/archive/file-refs';
import { importedDelivery } from '@/utils/core/archive/imported';
import type { Delivery } from '@/utils/core/delivery';
import type { SavedArticle } from '@/utils/core/deliveries/saved-article';
import type { Draft } from '@/utils/core/draft';
import { untrusted } from '@/utils/core/everything';
import { type RawHtml, rawHtml } from '@/utils/core/raw-html';
import type { SafeHtml } from '@/utils/core/safe-html';
import { database, keep } from '../database/database';
import { giveImage, imageTables, keepBytes } from '../database/kept-images';
import { putAside } from '../database/discarded';
import { draftChanged } from '../database/drafts';
import type { ArchiveSource } from './archive-source';
import { ARCHIVED, type Archived, keyOf } from './archived-records';
import type { Takes } from './look-through';

/** What was put in, to be taken back. */
export interface BroughtRows {
  /** By id, as they came; and what each took the place of. */
  deliveries: Map<string, { changedAt: string; before: Delivery | null }>;
  /** By id, what each took the place of. */
  articles: Map<string, SavedArticle | null>;
  /** By key, when each was changed; and the key under which the one lies aside whose place it took. */
  drafts: Map<string, { changedAt: string; aside: string | null }>;
}

export const noneBrought = (): BroughtRows => ({ deliveries: new Map(), articles: new Map(), drafts: new Map() });

export interface PutRules {
  /** Makes the body of an article safe: it may come from anywhere. */
  safe(html: RawHtml): SafeHtml;
  /** The id that a destination of the archive has here. */
  destinationOf(id: string): string;
  /** ISO 8601, UTC. */
  now: string;
  /** Called with how many records were put in so far. */
  put?(records: number): void;
}

/**
 * Whatever is in `brought` when it fails or is ended was put in: to be taken back, or completed by putting it in once more.
 * Throws the Problems `storage-full` and `archive-damaged`.
 */
export async function putArchive(source: ArchiveSource, takes: Takes, rules: PutRules, brought: BroughtRows): Promise<void> {
  let records = 0;
  async function* taken<List extends ListName>(list: List, keys: { has(key: string): boolean }): AsyncGenerator<Archived<List>> {
    const { schema, key } = ARCHIVED[list];
    for await (const raw of source.records(list)) {
      const name = keyOf(raw, key);
      if (name === null || !keys.has(name)) continue;
      const { data } = schema.safeParse(await withBytes(raw, source.bytesOf));
      if (data) yield data as Archived<List>;
      records += 1;
      rules.put?.(records);
    }
  }
  const bytesOf = async (hash: string | undefined) => {
    const ref: FileRef | undefined = hash === undefined ? undefined : takes.images.get(hash);
    return ref ? source.bytesOf(ref) : null;
  };
  for await (const { article, ...saved } of taken('articles', takes.articles)) {
    const bytes = await bytesOf(article.image?.hash);
    await keep(() =>
      database.transaction('rw', imageTables(), async () => {
        const before = await database.articles.get(saved.id);
        await database.articles.put({ ...saved, article: { ...article, body: rules.safe(rawHtml(article.body)) } });
        if (article.image && bytes) await keepBytes(article.image.hash, bytes);
        brought.articles.set(saved.id, before ?? null);
      }),
    );
  }
  for await (const files of taken('replaced', takes.deliveries)) await keep(() => database.bundles.put(files));
  for await (const row of taken('deliveries', takes.deliveries)) {
    const before = (await database.deliveries.get(row.id)) ?? null;
    await keep(() => database.deliveries.put(importedDelivery(row, rules.destinationOf(row.destination))));
    brought.deliveries.set(row.id, { changedAt: row.changedAt, before });
  }
  for await (const draft of taken('drafts', takes.drafts)) {
    const aside = takes.drafts.get(draft.key) ? await putAside(draft.key, rules.now) : null;
    await keep(() => database.drafts.put(untrusted(draft as Draft)));
    brought.drafts.set(draft.key, { changedAt: draft.changedAt, aside });
    draftChanged(draft.key);
  }
  for await (const { draft, image } of taken('draft-images', takes.drafts)) {
    const bytes = await bytesOf(image.hash);
    if (bytes) await keep(() => database.transaction('rw', imageTables(), () => giveImage(draft, { ...image, bytes })));
  }
}
