// One draft in the list: what it is, where it is from, what it still lacks, and the way back to it.
import { useEffect, useState } from 'react';
import { describe } from '../../shared/words/problem-words';
import { momentOf } from '../../shared/words/dates';
import { Icon } from '../../shared/Icon';
import { draftWords } from './draft-words';
import type { DraftsActions, ListedDraft } from './drafts-view';

export interface DraftRowProps {
  draft: ListedDraft;
  now: string;
  actions: DraftsActions;
}

export function DraftRow({ draft, now, actions }: DraftRowProps) {
  const { key, title, host, site, changedAt, note } = draft;
  const name = title || key;
  return (
    <li className="draft">
      <DraftImage draft={draft} imageOf={actions.imageOf} />
      <div className="draft-text">
        <span className="draft-line">
          <button type="button" className="draft-title" aria-label={draftWords.open(name)} title={name} onClick={() => actions.open(key)}>
            <bdi>{name}</bdi>
          </button>
          <time dateTime={changedAt}>{momentOf(changedAt, now)}</time>
        </span>
        <span className="draft-line draft-more">
          <span className="draft-where">
            <bdi>{host}</bdi>
            {' · '}
            <bdi>{site}</bdi>
          </span>
          <span>{stateOf(draft)}</span>
        </span>
        {note.trim() !== '' && (
          <span className="draft-note" dir="auto" title={note}>
            {draftWords.note(note.trim())}
          </span>
        )}
      </div>
      <button type="button" className="text-button" aria-label={draftWords.discardOf(name)} onClick={() => actions.discard(key)}>
        {draftWords.discard}
      </button>
    </li>
  );
}

function stateOf({ unread, kept, missing, savedBefore }: ListedDraft): string {
  if (unread) return draftWords.unread;
  if (kept) return draftWords.kept;
  const [first] = missing;
  if (first) return describe(first).message;
  return savedBefore ? draftWords.changed : draftWords.ready;
}

function DraftImage({ draft: { key, hasImage }, imageOf }: { draft: ListedDraft; imageOf: DraftsActions['imageOf'] }) {
  const [src, setSrc] = useState<string | null>(null);
  useEffect(() => {
    if (!hasImage) return;
    const found = imageOf(key);
    let isWanted = true;
    void found.then((src) => isWanted && setSrc(src));
    return () => {
      isWanted = false;
      void found.then((src) => src && URL.revokeObjectURL(src));
    };
  }, [key, hasImage, imageOf]);
  return <span className="draft-image">{src ? <img src={src} alt="" decoding="async" loading="lazy" /> : <Icon name="image" />}</span>;
}
