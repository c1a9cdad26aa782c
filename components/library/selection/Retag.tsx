// Topics that several articles get or lose in one step: chosen as at the desk, out of the list of their site.
import { useMemo, useState } from 'react';
import type { ListedArticle } from '@/utils/core/deliveries/listed-article';
import type { searchTopics } from '@/utils/taxonomy/search-topics';
import { indexTopics } from '@/utils/taxonomy/topic-index';
import { Picker } from '../../shared/picker/Picker';
import { listLabel } from '../list-labels';
import type { LibraryView, Retagging } from '../library-view';
import { selectionWords } from './selection-words';

export interface RetagProps {
  articles: readonly ListedArticle[];
  view: LibraryView;
  onRetag(change: Retagging): void;
}

const NO_TOPICS: never[] = [];

export function Retag({ articles, view, onRetag }: RetagProps) {
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  const slugs = [...new Set(articles.map(({ rows }) => rows[0]?.site))];
  const site = slugs.length === 1 ? view.sites.find(({ slug }) => slug === slugs[0]) : undefined;
  const topics = site?.topics ?? NO_TOPICS;
  const index = useMemo(() => indexTopics(topics), [topics]);
  const find = useMemo(
    () => (query: string, most: number, look: typeof searchTopics) => ({
      ...look(index, query, { without: add, most }),
      usual: 0,
      add: null,
    }),
    [index, add],
  );
  if (!site) return <p className="quiet">{selectionWords.oneSite}</p>;
  const label = listLabel(view.sites, slugs[0], 'topics');
  const theirs = [...new Set(articles.flatMap(({ rows }) => rows[0]?.topics ?? []))].toSorted();
  const unread = view.destinations.find(
    ({ id, about }) => about.replaces && articles.some(({ rows }) => rows.some((row) => row.destination === id)),
  );
  return (
    <div className="retag">
      <Picker
        id="retag"
        label={selectionWords.add(label)}
        placeholder={label === undefined ? selectionWords.findTopic : selectionWords.findOne}
        chosen={add}
        find={find}
        groups={selectionWords.groups}
        missing={false}
        onChange={setAdd}
        typed={typed}
        onTyped={setTyped}
        // Its rows are of the list: what that lacks is proposed at the desk.
        onPropose={() => {}}
      />
      {theirs.length > 0 && (
        <fieldset className="retag-theirs">
          <legend>{selectionWords.remove}</legend>
          {theirs.map((topic) => (
            <label key={topic}>
              <input
                type="checkbox"
                checked={remove.includes(topic)}
                onChange={({ target }) => setRemove(target.checked ? [...remove, topic] : remove.filter((other) => other !== topic))}
              />{' '}
              <bdi>{topic}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      <p className="quiet">
        {selectionWords.retagHow} {unread && selectionWords.replaced(unread.name)}
      </p>
      <button type="button" className="main-action" disabled={add.length + remove.length === 0} onClick={() => onRetag({ add, remove })}>
        {selectionWords.retag(articles.length)}
      </button>
    </div>
  );
}
