// What the library shows of its articles: those that were looked for, made anew only where something of it changed.
import { useEffect, useMemo, useState } from 'react';
import { listArticles, type ListedArticle } from '@/utils/core/deliveries/listed-article';
import type { LibraryView } from '../library-view';
import { libraryWords } from '../library-words';
import { createSearch, type Names, NO_FILTERS, type Search } from './search-articles';
import { type Sort, sortArticles } from './sort-articles';

export function useSearch({ deliveries, destinations, communities, sites, excerpts }: LibraryView) {
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState(NO_FILTERS);
  const [sort, setSort] = useState<Sort>('newest');
  const names = useMemo(() => namesFrom(communities, destinations, sites), [communities, destinations, sites]);
  const search = useMemo(() => createSearch(names), [names]);
  const all = useMemo(() => listArticles(deliveries), [deliveries]);
  const sorted = useMemo(() => sortArticles(all, sort, names), [all, sort, names]);
  const { articles, counts } = useMemo(() => search.find(sorted, query, filters, excerpts), [search, sorted, query, filters, excerpts]);
  useEffect(() => prepareInPieces(search, all), [search, all]);
  return {
    query,
    setQuery,
    filters,
    setFilters,
    sort,
    setSort,
    names,
    all,
    articles,
    counts,
    /** Another one is another list. */
    list: `${query}|${filters.state}|${filters.community}|${filters.destination}|${sort}`,
    showAll() {
      setQuery('');
      setFilters(NO_FILTERS);
    },
  };
}

function namesFrom(communities: LibraryView['communities'], destinations: LibraryView['destinations'], sites: LibraryView['sites']): Names {
  const known = new Map(destinations.map(({ id, name }) => [id, name]));
  return {
    community: (slug) => communities.get(slug) ?? slug,
    destination: (id) => known.get(id) ?? libraryWords.removedDestination,
    site: (slug) => sites.find((site) => site.slug === slug)?.name ?? slug,
  };
}

/** Makes the first key as quick as those after it, without standing still. Returns how to stop. */
function prepareInPieces(search: Search, articles: readonly ListedArticle[]): () => void {
  let at = 0;
  const next = () => {
    search.prepare(articles.slice(at, at + IN_PIECES));
    at += IN_PIECES;
    if (at < articles.length) timer = setTimeout(next);
  };
  let timer = setTimeout(next);
  return () => clearTimeout(timer);
}

/** Folded in one go: a few milliseconds. */
const IN_PIECES = 200;
