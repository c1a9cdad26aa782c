// What can be done with several articles at once, in the place of how many are shown.
import { useState } from 'react';
import type { LibraryProps } from '../library-view';
import { listLabel } from '../list-labels';
import { Retag } from './Retag';
import { selectionWords } from './selection-words';
import type { Selection } from './use-selection';

export interface SelectedBarProps extends LibraryProps {
  selection: Selection;
  /** Goes back to the list. */
  leave(): void;
}

export function SelectedBar({ selection, view, actions, leave }: SelectedBarProps) {
  const [isTagging, setTagging] = useState(false);
  const { articles, count } = selection;
  const [site, ...others] = new Set(articles.map(({ rows: [newest] }) => newest?.site));
  const label = others.length > 0 ? undefined : listLabel(view.sites, site, 'topics');
  const rows = articles.flatMap((article) => article.rows);
  return (
    // Escape leaves it from wherever the focus is in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="selected"
      aria-label={selectionWords.selected(count)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        if (isTagging) setTagging(false);
        else selection.clear();
        leave();
      }}
    >
      <div className="selected-acts">
        <strong>{selectionWords.selected(count)}</strong>
        <button type="button" className="button" aria-expanded={isTagging} onClick={() => setTagging(!isTagging)}>
          {selectionWords.topics(label)}
        </button>
        <button type="button" className="button" onClick={() => actions.sendAgain(rows.map(({ id }) => id))}>
          {selectionWords.sendAgain}
        </button>
        <button
          type="button"
          className="button"
          disabled={view.exporting !== null}
          onClick={() => actions.exportSelected(new Set(rows.map(({ id }) => id)))}
        >
          {selectionWords.export}
        </button>
        <button
          type="button"
          className="text-button"
          onClick={() => {
            selection.clear();
            leave();
          }}
        >
          {selectionWords.clear}
        </button>
      </div>
      {isTagging && (
        <Retag
          articles={articles}
          view={view}
          onRetag={(change) => {
            actions.retag(articles, change);
            setTagging(false);
            leave();
          }}
        />
      )}
    </section>
  );
}
