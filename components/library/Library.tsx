// The library: every delivery there ever was, found by any of its words, and what is under way.
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { DeliveryList, LIST_ID } from './DeliveryList';
import { Details } from './Details';
import { EmptyLibrary } from './EmptyLibrary';
import { Filters } from './Filters';
import { LibraryNotice } from './LibraryNotice';
import type { LibraryProps } from './library-view';
import { libraryWords } from './library-words';
import { counted, spoken } from './spoken';
import { useSearch } from './use-search';
import { useSlash } from './use-slash';

export function Library({ view, actions, tabs }: LibraryProps & { tabs?: ReactNode }) {
  const [chosen, setChosen] = useState(view.openedAt === null ? null : { id: view.openedAt, openings: 1 });
  const box = useRef<HTMLInputElement>(null);
  const { deliveries } = view;
  const { query, setQuery, filters, setFilters, names, rows, counts, list, showAll } = useSearch(view);
  const delivery = useMemo(() => (chosen ? deliveries.find(({ id }) => id === chosen.id) : undefined), [deliveries, chosen]);
  useSlash(box);

  const close = () => {
    setChosen(null);
    actions.closeInspected();
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
      {tabs}
      <LibraryNotice view={view} />
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
                  <button
                    type="button"
                    className="text-button"
                    onClick={() => {
                      showAll();
                      box.current?.focus();
                    }}
                  >
                    {libraryWords.showAll}
                  </button>
                )}
              </p>
              {rows.length > 0 && (
                <DeliveryList
                  rows={rows}
                  list={list}
                  openedAt={view.openedAt}
                  chosen={delivery?.id ?? null}
                  names={names}
                  now={view.now}
                  onChoose={(id) => {
                    if (id !== chosen?.id) actions.closeInspected();
                    setChosen((before) => ({ id, openings: (before?.openings ?? 0) + 1 }));
                  }}
                />
              )}
            </div>
            {delivery ? (
              <Details delivery={delivery} names={names} openings={chosen?.openings ?? 0} view={view} actions={actions} onClose={close} />
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
