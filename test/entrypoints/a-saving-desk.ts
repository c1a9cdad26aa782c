/** A desk that saves into a real database, one article after the other, as the curator would. */
import { emptyState } from '@/entrypoints/desk/session/desk-state';
import { createStore } from '@/entrypoints/desk/session/desk-store';
import { createSaving } from '@/entrypoints/desk/save/saving';
import type { Clip } from '@/utils/core/clip';
import { changeDraft } from '@/utils/curate/change-draft';
import type { DraftChange } from '@/utils/core/draft';
import { startDraft } from '@/utils/curate/start-draft';
import { sha256 } from '@/utils/base/sha256';
import { placeOf } from '@/utils/destinations';
import { enqueue } from '@/utils/outbox/enqueue';
import { database } from '@/utils/platform/database/database';
import { addDeliveries, readBundle } from '@/utils/platform/database/saved-articles';
import { SITES } from '@/utils/taxonomy/sites';
import { aSafeText } from '../a-safe-text';
import { CLIP } from '../core/facts-of-an-article';

const [site] = SITES;
if (!site) throw new Error('no site is built in');

const place = (id: string) =>
  placeOf({
    id,
    kind: 'github',
    name: id,
    used: true,
    settings: { baseUrl: 'https://api.github.com', project: 'medigy/site', branch: 'main', root: '' },
  });

let clock = Date.now();
const now = () => new Date((clock += 10)).toISOString();

export function aSavingDesk(facts: Partial<Clip>, change: DraftChange = {}, places = ['one']) {
  const clip: Clip = { ...CLIP, ...(facts.cleanUrl && { url: facts.cleanUrl }), ...facts };
  const store = createStore(emptyState(site!, ''), aSafeText());
  store.show(changeDraft(startDraft(clip, site!, now()), { communities: [site!.communities[0]!.slug], ...change }, now()));
  store.set({ curator: 'Vinit', places: places.map(place) });
  const saving = createSaving(store, {
    imageSettled: async () => ({ image: null, problem: null }),
    enqueue: (wanted) => enqueue(wanted, { now, newId: () => crypto.randomUUID(), hash: sha256, add: addDeliveries }),
    remember: async () => {},
    wake: () => {},
  });
  return {
    site: site!,
    store,
    saving,
    change: (step: DraftChange) => store.show(changeDraft(store.get().draft!, step, now())),
    /** Throws what the desk told instead. */
    async save(): Promise<void> {
      const kept = await saving.save();
      const { save } = store.view();
      if (!kept) throw new Error(save.state === 'failed' ? save.problem.code : save.state);
    },
  };
}

/** What is kept of every delivery, oldest first: its path, and what its file says of it. */
export async function savedFiles() {
  const rows = await database.deliveries.orderBy('createdAt').toArray();
  return Promise.all(
    rows.map(async (row) => {
      const bundle = (await readBundle(row.id))!;
      const text = new TextDecoder().decode(bundle.article.bytes);
      const value = (key: string) => new RegExp(`^${key}: '?(.*?)'?$`, 'm').exec(text)?.[1] ?? '';
      return { row, path: bundle.article.path, text, slug: value('slug'), alias: value('aliases'), id: value('id'), url: value('  href') };
    }),
  );
}
