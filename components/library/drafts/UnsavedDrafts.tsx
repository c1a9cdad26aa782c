// Articles whose Save was pressed and which only the curator can go on with: nothing of them is among the deliveries yet.
import { describe } from '../../shared/words/problem-words';
import { libraryWords } from '../library-words';
import type { ListedDraft } from './drafts-view';

export function UnsavedDrafts({
  drafts,
  onOpen,
}: {
  drafts: Pick<ListedDraft, 'key' | 'title' | 'waitsFor'>[];
  onOpen(key: string): void;
}) {
  if (drafts.length === 0) return null;
  return (
    <section className="library-unsaved" aria-labelledby="library-unsaved">
      <h2 id="library-unsaved">{libraryWords.unsaved(drafts.length)}</h2>
      <p>{libraryWords.unsavedHow}</p>
      <ul>
        {drafts.map(({ key, title, waitsFor }) => (
          <li key={key}>
            <span className="library-unsaved-title">
              <bdi>{title || key}</bdi>
              {waitsFor && <small>{describe(waitsFor).message}</small>}
            </span>
            <button type="button" className="button" aria-label={libraryWords.openDraftOf(title || key)} onClick={() => onOpen(key)}>
              {libraryWords.openDraft}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
