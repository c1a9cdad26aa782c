// The drafts: what was clipped or kept for later and is not saved yet, found by any of its words.
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { NoticeBar } from '../../shared/notice/NoticeBar';
import { describe } from '../../shared/words/problem-words';
import { libraryWords } from '../library-words';
import { SearchBox } from '../SearchBox';
import { useSlash } from '../use-slash';
import { DraftRow } from './DraftRow';
import { draftWords } from './draft-words';
import type { DraftsProps } from './drafts-view';
import { searchDrafts } from './search-drafts';

export function Drafts({ view, actions, tabs }: DraftsProps & { tabs: ReactNode }) {
  const [query, setQuery] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const { drafts, now, discarded, problem } = view;
  const rest = useMemo(() => drafts?.filter(({ needsYou }) => !needsYou) ?? [], [drafts]);
  const found = useMemo(() => searchDrafts(rest, query), [rest, query]);
  useSlash(box);
  const counted = found.length === 0 && rest.length > 0 ? libraryWords.noMatch : draftWords.shown(found.length, rest.length);
  return (
    <main className="library" aria-busy={drafts === null}>
      <header className="library-head">
        <h1>{libraryWords.page}</h1>
      </header>
      {tabs}
      {problem && <NoticeBar notice={{ tone: 'problem', ...describe(problem) }} />}
      {discarded !== null && (
        <NoticeBar
          notice={{ tone: 'plain', message: draftWords.discarded(discarded), action: { label: draftWords.undo, run: actions.undo } }}
        />
      )}
      {drafts?.length === 0 && <NoDrafts />}
      {rest.length > 0 && (
        <>
          {/* React for tests does not know the tag yet. */}
          {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
          <div className="library-search" role="search">
            <SearchBox boxRef={box} name={draftWords.find} placeholder={draftWords.findHow} query={query} onQuery={setQuery} />
          </div>
          <p className="library-count">{counted}</p>
          <ul className="drafts">
            {found.map((draft) => (
              <DraftRow key={draft.key} draft={draft} now={now} actions={actions} />
            ))}
          </ul>
        </>
      )}
      <output className="unseen">{discarded === null ? rest.length > 0 && counted : draftWords.discarded(discarded)}</output>
    </main>
  );
}

function NoDrafts() {
  return (
    <div className="library-empty">
      <h2>{draftWords.empty}</h2>
      <ul>
        {draftWords.emptyHow.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </div>
  );
}
