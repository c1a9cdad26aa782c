// Gives several articles other topics, and saves them to where they were saved before, as a desk that was closed after Save.
import type { Retagging } from '@/components/library/library-view';
import { selectionWords } from '@/components/library/selection/selection-words';
import type { ListedArticle } from '@/utils/core/deliveries/listed-article';
import type { Draft, SaveTarget } from '@/utils/core/draft';
import { changeDraft } from '@/utils/curate/change-draft';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import { newestAtEach } from '../desk/parts/standing-files';
import { now } from '../outbox/alone';
import { wakeOutbox } from '../outbox/wake';
import type { LibraryStore } from './library-store';

export async function retag(
  articles: readonly ListedArticle[],
  change: Retagging,
  { say, view }: Pick<LibraryStore, 'say' | 'view'>,
): Promise<void> {
  let [updated, left] = [0, 0];
  for (const { rows } of articles) {
    const draft = await draftToChange(rows);
    const targets = targetsOf(rows, new Set(view().destinations.map(({ id }) => id)));
    if (!draft || targets.length === 0) left += 1;
    else if (await saveWith(draft, change, targets)) updated += 1;
  }
  const said = [updated > 0 || left === 0 ? selectionWords.retagged(updated) : '', left > 0 ? selectionWords.notRetagged(left) : ''];
  say(null, said.filter(Boolean).join(' '));
}

/** Null where there is none, or it has more than what was saved: only its desk can tell whether that is meant. */
async function draftToChange([newest]: ListedArticle['rows']): Promise<Draft | null> {
  const draft = newest ? await readDraft(newest.draft) : null;
  return draft && newest && !draft.saving && draft.site === newest.site && draft.changedAt <= newest.createdAt ? draft : null;
}

const targetsOf = (rows: ListedArticle['rows'], known: ReadonlySet<string>): SaveTarget[] =>
  newestAtEach(rows)
    .filter(({ destination }) => known.has(destination))
    .map(({ destination, community }) => ({ destination, community }));

/** Answers whether there was anything to change. */
async function saveWith(draft: Draft, { add, remove }: Retagging, targets: SaveTarget[]): Promise<boolean> {
  const kept = draft.topics.filter((topic) => !remove.includes(topic));
  const topics = [...kept, ...add.filter((topic) => !kept.includes(topic))];
  if (topics.join('\n') === draft.topics.join('\n')) return false;
  const changed = changeDraft(draft, { topics }, now());
  await putDraft({ ...changed, saving: true, press: { id: crypto.randomUUID(), targets }, needsYouAt: undefined });
  wakeOutbox(`save ${draft.key}`);
  return true;
}
