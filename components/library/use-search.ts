// What the library shows of its deliveries: those that were looked for, made anew only where something of it changed.
import { useEffect, useMemo, useState } from 'react';
import type { Delivery } from '@/utils/core/delivery';
import type { LibraryView } from './library-view';
import { libraryWords } from './library-words';
import { createSearch, type Names, NO_FILTERS, type Search } from './search-deliveries';

export function useSearch({ deliveries, destinations, communities }: LibraryView) {
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState(NO_FILTERS);
  const names = useMemo(() => namesFrom(communities, destinations), [communities, destinations]);
  const search = useMemo(() => createSearch(names), [names]);
  const { rows, counts } = useMemo(() => search.find(deliveries, query, filters), [search, deliveries, query, filters]);
  useEffect(() => prepareInPieces(search, deliveries), [search, deliveries]);
  return {
    query,
    setQuery,
    filters,
    setFilters,
    names,
    rows,
    counts,
    /** Another one is another list. */
    list: `${query}|${filters.state}|${filters.community}|${filters.destination}`,
    showAll() {
      setQuery('');
      setFilters(NO_FILTERS);
    },
  };
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
