// The library with its tabs: drafts first, where there are any.
import { lazy, Suspense, useState } from 'react';
import { Drafts } from '../drafts/Drafts';
import type { DraftsProps } from '../drafts/drafts-view';
import { UnsavedDrafts } from '../drafts/UnsavedDrafts';
import { Library } from '../Library';
import type { LibraryProps } from '../library-view';
import { type LibraryTab, LibraryTabs } from './LibraryTabs';

const OpenByNumber = lazy(async () => ({ default: (await import('../by-number/OpenByNumber')).OpenByNumber }));

export interface LibraryScreenProps {
  library: LibraryProps;
  drafts: DraftsProps;
  /** The tab that is asked for; null: whichever has something to do. */
  first: LibraryTab | null;
}

export function LibraryScreen({ library, drafts, first }: LibraryScreenProps) {
  const [tab, setTab] = useState(first);
  const [moved, setMoved] = useState(false);
  const known = drafts.view.drafts;
  // Chosen once: a draft that comes later moves nobody away.
  if (tab === null && known !== null) setTab(known.length > 0 ? 'drafts' : 'articles');
  if (tab === null) return <main className="library" aria-busy />;
  const { byNumber } = library.view;
  const { openNumber } = library.actions;
  const tabs = (
    <>
      <LibraryTabs
        shown={tab}
        drafts={known?.length ?? 0}
        moved={moved}
        onShow={(to) => {
          setMoved(true);
          setTab(to);
        }}
      />
      {byNumber && openNumber && byNumber.sites.length > 0 && (
        <Suspense fallback={null}>
          <OpenByNumber view={byNumber} onOpen={openNumber} />
        </Suspense>
      )}
      <UnsavedDrafts drafts={known?.filter(({ needsYou }) => needsYou) ?? []} onOpen={drafts.actions.open} />
    </>
  );
  return tab === 'drafts' ? (
    <Drafts {...drafts} tabs={tabs} />
  ) : (
    <Library {...library} tabs={tabs} searchFirst={first === 'articles' && !moved && library.view.openedAt === null} />
  );
}
