// The library: every article that was ever saved, found by any of its words, with what became of it at each place.
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { ArticleList, LIST_ID } from './articles/ArticleList';
import { Filters } from './articles/Filters';
import { useSearch } from './articles/use-search';
import { Details } from './Details';
import { EmptyLibrary } from './EmptyLibrary';
import { LibraryNotice } from './LibraryNotice';
import type { LibraryProps } from './library-view';
import { libraryWords } from './library-words';
import { sharedLabel } from './list-labels';
import { SelectedBar } from './selection/SelectedBar';
import { useSelection } from './selection/use-selection';
import { counted, spoken } from './spoken';
import { useSlash } from './use-slash';

export interface LibraryListProps extends LibraryProps {
  tabs?: ReactNode;
  /** It was opened to find something: what is typed goes into the search. */
  searchFirst?: boolean;
}

export function Library({ view, actions, tabs, searchFirst = false }: LibraryListProps) {
  /** Id of a delivery. */
  const [chosen, setChosen] = useState(view.openedAt === null ? null : { id: view.openedAt, openings: 1 });
  const box = useRef<HTMLInputElement>(null);
  const { all, articles, showAll, list, names, ...search } = useSearch(view);
  const article = useMemo(() => (chosen ? all.find(({ rows }) => rows.some(({ id }) => id === chosen.id)) : undefined), [all, chosen]);
  const delivery = article?.rows.find(({ id }) => id === chosen?.id);
  const selection = useSelection(articles);
  useSlash(box);
  const isShown = all.length > 0;
  useEffect(() => {
    if (searchFirst && isShown) box.current?.focus();
  }, [searchFirst, isShown]);

  const toList = () => document.getElementById(LIST_ID)?.focus();
  const choose = (id: string | undefined) => {
    if (id === undefined) return;
    if (id !== chosen?.id) actions.closeInspected();
    setChosen((before) => ({ id, openings: (before?.openings ?? 0) + 1 }));
  };
  const tellingOf = (key: string) => articles.find((listed) => listed.key === key)?.telling.id;
  const edit = (key: string) => {
    const id = tellingOf(key);
    if (id === undefined) return;
    choose(id);
    actions.act('edit', id);
  };
  const close = () => {
    setChosen(null);
    actions.closeInspected();
    toList();
  };
  const leaveBox = (event: KeyboardEvent) => {
    const [first] = articles;
    if (!first || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') toList();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) edit(first.key);
    else if (event.key === 'Enter') choose(first.telling.id);
    else return;
    event.preventDefault();
  };
  return (
    <main className="library" aria-busy={!view.complete} data-open={delivery !== undefined}>
      <header className="library-head">
        <h1>{libraryWords.page}</h1>
        <a className="text-button library-check" href="/audit.html">
          {libraryWords.checkSite}
        </a>
        {all.length > 0 && (
          <button type="button" className="button" disabled={view.exporting !== null || !view.complete} onClick={actions.exportAll}>
            {libraryWords.exportAll}
          </button>
        )}
      </header>
      {tabs}
      <LibraryNotice view={view} />
      {view.ready && all.length === 0 && <EmptyLibrary />}
      {all.length > 0 && (
        <>
          <Filters
            searchRef={box}
            {...search}
            names={names}
            communityLabel={sharedLabel(view.sites, 'communities')}
            onQuery={search.setQuery}
            onFilters={search.setFilters}
            onSort={search.setSort}
            onKeyDown={leaveBox}
          />
          <div className="library-middle">
            <div className="library-list">
              {selection.count > 0 ? (
                <SelectedBar selection={selection} view={view} actions={actions} leave={toList} />
              ) : (
                <p className="library-count">
                  {counted(view, articles.length, all.length)}
                  {articles.length < all.length && (
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
              )}
              {articles.length > 0 && (
                <ArticleList
                  articles={articles}
                  list={list}
                  chosen={article?.key ?? null}
                  selection={selection}
                  names={names}
                  now={view.now}
                  thumbnailOf={actions.thumbnailOf}
                  onChoose={(key) => choose(tellingOf(key))}
                  onEdit={edit}
                />
              )}
            </div>
            {article && delivery ? (
              <Details
                article={article}
                delivery={delivery}
                names={names}
                openings={chosen?.openings ?? 0}
                view={view}
                actions={actions}
                onChoose={choose}
                onClose={close}
              />
            ) : (
              <p className="details details-none">{libraryWords.noneChosen}</p>
            )}
          </div>
        </>
      )}
      <output className="unseen">{spoken(view, articles.length, all.length)}</output>
    </main>
  );
}
