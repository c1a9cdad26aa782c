// The library: every delivery there ever was, found by any of its words, and what is under way.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Delivery } from '@/utils/core/delivery';
import { describe } from '../shared/words/problem-words';
import { DeliveryList, LIST_ID } from './DeliveryList';
import { Details } from './Details';
import { EmptyLibrary } from './EmptyLibrary';
import { Filters } from './Filters';
import type { LibraryProps, LibraryView } from './library-view';
import { libraryWords } from './library-words';
import { createSearch, type Names, NO_FILTERS, type Search } from './search-deliveries';

export function Library({ view, actions }: LibraryProps) {
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState(NO_FILTERS);
  const [chosen, setChosen] = useState(view.openedAt === null ? null : { id: view.openedAt, asked: 1 });
  const box = useRef<HTMLInputElement>(null);
  const { deliveries, destinations, communities } = view;
  const names = useMemo(() => namesFrom(communities, destinations), [communities, destinations]);
  const search = useMemo(() => createSearch(names), [names]);
  const { rows, counts } = useMemo(() => search.find(deliveries, query, filters), [search, deliveries, query, filters]);
  useEffect(() => prepareInPieces(search, deliveries), [search, deliveries]);
  const delivery = useMemo(() => (chosen ? deliveries.find(({ id }) => id === chosen.id) : undefined), [deliveries, chosen]);
  useSlash(box);

  const showAll = () => {
    setQuery('');
    setFilters(NO_FILTERS);
    box.current?.focus();
  };
  const close = () => {
    setChosen(null);
    actions.closeOpened();
    document.getElementById(LIST_ID)?.focus();
  };
  return (
    <main className="library" aria-busy={!view.complete} data-open={delivery !== undefined}>
      <header className="library-head">
        <h1>{libraryWords.page}</h1>
        {deliveries.length > 0 && (
          <button type="button" className="button" disabled={view.exporting !== null || !view.complete} onClick={actions.exportAll}>
            {libraryWords.exportAll}
          </button>
        )}
      </header>
      <About view={view} />
      {view.ready && deliveries.length === 0 && <EmptyLibrary />}
      {deliveries.length > 0 && (
        <>
          <Filters
            searchRef={box}
            query={query}
            filters={filters}
            counts={counts}
            names={names}
            onQuery={setQuery}
            onFilters={setFilters}
          />
          <div className="library-middle">
            <div className="library-list">
              <p className="library-count">
                {counted(view, rows.length)}
                {rows.length < deliveries.length && (
                  <button type="button" className="text-button" onClick={showAll}>
                    {libraryWords.showAll}
                  </button>
                )}
              </p>
              {rows.length > 0 && (
                <DeliveryList
                  rows={rows}
                  list={`${query}|${filters.state}|${filters.community}|${filters.destination}`}
                  openedAt={view.openedAt}
                  chosen={delivery?.id ?? null}
                  names={names}
                  now={view.now}
                  onChoose={(id) => {
                    if (id !== chosen?.id) actions.closeOpened();
                    setChosen((before) => ({ id, asked: (before?.asked ?? 0) + 1 }));
                  }}
                />
              )}
            </div>
            {delivery ? (
              <Details delivery={delivery} names={names} asked={chosen?.asked ?? 0} view={view} actions={actions} onClose={close} />
            ) : (
              <p className="details details-none">{libraryWords.noneChosen}</p>
            )}
          </div>
        </>
      )}
      <output className="unseen">{spoken(view, rows.length)}</output>
    </main>
  );
}

/** What concerns all of them: an export, and what came of it. */
function About({ view: { exporting, said, problem } }: { view: LibraryView }) {
  if (exporting) return <p className="library-about">{libraryWords.exporting(exporting.done, exporting.of)}</p>;
  if (problem && problem.at === null) {
    const { message, hint } = describe(problem.problem);
    return (
      <p className="library-about wrong">
        {message} {hint}
      </p>
    );
  }
  return said && said.at === null ? <p className="library-about">{said.text}</p> : null;
}

/** What a screen reader says of the last thing that happened. */
function spoken(view: LibraryView, shown: number): string {
  const { said, problem } = view;
  if (problem) {
    const { message, hint } = describe(problem.problem);
    return `${message} ${hint}`;
  }
  if (said) return said.text;
  return view.complete && view.deliveries.length > 0 ? counted(view, shown) : '';
}

function counted({ complete, deliveries }: LibraryView, shown: number): string {
  if (!complete) return libraryWords.readingOlder;
  return shown === 0 ? libraryWords.noMatch : libraryWords.shown(shown, deliveries.length);
}

function namesFrom(communities: LibraryView['communities'], destinations: LibraryView['destinations']): Names {
  const known = new Map(destinations.map(({ id, name }) => [id, name]));
  return {
    community: (slug) => communities.get(slug) ?? slug,
    destination: (id) => known.get(id) ?? libraryWords.removedDestination,
  };
}

/** Makes the first key as quick as those after it, without standing still. Returns how to stop. */
function prepareInPieces(search: Search, deliveries: Delivery[]): () => void {
  let at = 0;
  const next = () => {
    search.prepare(deliveries.slice(at, at + IN_PIECES));
    at += IN_PIECES;
    if (at < deliveries.length) timer = setTimeout(next);
  };
  let timer = setTimeout(next);
  return () => clearTimeout(timer);
}

/** Folded in one go: a few milliseconds. */
const IN_PIECES = 200;

/** `/` goes to the search, wherever nothing is typed. */
function useSlash(search: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey || (target instanceof Element && target.closest('input, textarea, select'))) return;
      event.preventDefault();
      search.current?.select();
      search.current?.focus();
    };
    addEventListener('keydown', slash);
    return () => removeEventListener('keydown', slash);
  }, [search]);
}
