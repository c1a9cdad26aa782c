// The library's two lists: what is not saved yet, and what was.
import { useEffect, useRef } from 'react';
import { draftWords } from '../drafts/draft-words';

export type LibraryTab = 'drafts' | 'articles';

export interface LibraryTabsProps {
  shown: LibraryTab;
  /** How many drafts there are. */
  drafts: number;
  /** It was just gone to: the focus stays with it. */
  moved: boolean;
  onShow(tab: LibraryTab): void;
}

export function LibraryTabs({ shown, drafts, moved, onShow }: LibraryTabsProps) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (moved) list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const tabs = [
    { tab: 'drafts', name: draftWords.drafts, count: drafts },
    { tab: 'articles', name: draftWords.articles, count: 0 },
  ] as const;
  return (
    <nav ref={list} className="library-tabs" aria-label={draftWords.tabs}>
      {tabs.map(({ tab, name, count }) => (
        <button key={tab} type="button" aria-current={tab === shown ? 'page' : undefined} onClick={() => tab !== shown && onShow(tab)}>
          {name}
          {count > 0 && <small> {count}</small>}
        </button>
      ))}
    </nav>
  );
}
