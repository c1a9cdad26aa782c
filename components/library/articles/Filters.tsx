// Search and filters of the library.
import type { KeyboardEvent, Ref } from 'react';
import type { DeliveryState } from '@/utils/core/delivery';
import { Icon } from '../../shared/Icon';
import { libraryWords } from '../library-words';
import { SearchBox } from '../SearchBox';
import type { Counts, Filters as Chosen, Names } from './search-articles';
import { type Sort, SORTS } from './sort-articles';

export interface FiltersProps {
  searchRef: Ref<HTMLInputElement>;
  query: string;
  filters: Chosen;
  sort: Sort;
  counts: Counts;
  names: Names;
  /** What the sites call their communities; undefined: that. */
  communityLabel: string | undefined;
  onQuery(query: string): void;
  onFilters(filters: Chosen): void;
  onSort(sort: Sort): void;
  /** A key that leads from the box to what was found. */
  onKeyDown(event: KeyboardEvent): void;
}

const STATES = Object.keys(libraryWords.states) as DeliveryState[];

export function Filters({
  searchRef,
  query,
  filters,
  sort,
  counts,
  names,
  communityLabel,
  onQuery,
  onFilters,
  onSort,
  onKeyDown,
}: FiltersProps) {
  const choose = (change: Partial<Chosen>) => onFilters({ ...filters, ...change });
  const byName = (values: Map<string, number>, chosen: string, nameOf: (value: string) => string) =>
    [...new Set([...values.keys(), chosen])]
      .filter(Boolean)
      .map((value) => ({ value, name: nameOf(value) }))
      .toSorted((one, other) => one.name.localeCompare(other.name));
  const communities = byName(counts.community, filters.community, names.community);
  /** Of sites that have none. */
  const hasNone = communities.length === 0 && counts.community.has('');
  return (
    // React for tests does not know the tag yet.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="library-search" role="search">
      <SearchBox
        boxRef={searchRef}
        name={libraryWords.find}
        placeholder={libraryWords.findHow}
        query={query}
        onQuery={onQuery}
        onKeyDown={onKeyDown}
      />
      <div className="library-filters">
        <Filter
          name={libraryWords.state}
          any={libraryWords.anyState}
          value={filters.state}
          options={STATES.filter((value) => counts.state.has(value) || value === filters.state).map((value) => ({
            value,
            name: libraryWords.states[value],
          }))}
          counts={counts.state}
          onChoose={(state) => choose({ state: state as Chosen['state'] })}
        />
        {!hasNone && (
          <Filter
            name={communityLabel ?? libraryWords.community}
            any={communityLabel === undefined ? libraryWords.anyCommunity : libraryWords.anyOf(communityLabel)}
            value={filters.community}
            options={communities}
            counts={counts.community}
            onChoose={(community) => choose({ community })}
          />
        )}
        <Filter
          name={libraryWords.destination}
          any={libraryWords.anyDestination}
          value={filters.destination}
          options={byName(counts.destination, filters.destination, names.destination)}
          counts={counts.destination}
          onChoose={(destination) => choose({ destination })}
        />
        <span className="filter">
          <select aria-label={libraryWords.sort} value={sort} onChange={({ target }) => onSort(target.value as Sort)}>
            {SORTS.map((value) => (
              <option key={value} value={value}>
                {libraryWords.sorts[value]}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      </div>
    </div>
  );
}

interface FilterProps {
  name: string;
  any: string;
  value: string;
  options: { value: string; name: string }[];
  counts: Map<string, number>;
  onChoose(value: string): void;
}

function Filter({ name, any, value, options, counts, onChoose }: FilterProps) {
  return (
    <span className={value === '' ? 'filter' : 'filter filter-on'}>
      <select aria-label={name} value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {libraryWords.option(option.name, counts.get(option.value) ?? 0)}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
