// The topics of a site: searched, edited in their rows, never more of them on the screen than can be read.
import { useId, useMemo, useState } from 'react';
import type { Site, Topic } from '@/utils/core/site';
import { addTopic, editTopic, hasTopic, type TopicEdit } from '@/utils/taxonomy/change-site';
import { searchTopics } from '@/utils/taxonomy/search-topics';
import { indexTopics } from '@/utils/taxonomy/topic-index';
import { AddLine } from './AddLine';
import { optionWords } from './option-words';
import type { OptionsActions } from './options-view';
import { SiteImport } from './SiteImport';
import { TopicRow } from './TopicRow';

export interface TopicTableProps {
  site: Site;
  actions: OptionsActions;
}

const MOST = 60;

export function TopicTable({ site, actions }: TopicTableProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [editing, setEditing] = useState<string | null>(null);
  /** The topic that was edited last: its button has the focus again. */
  const [left, setLeft] = useState<string | null>(null);
  const index = useMemo(() => indexTopics(site.topics.map(asItself)), [site.topics]);
  const byName = useMemo(() => new Map(site.topics.map((topic) => [topic.name, topic])), [site.topics]);
  const { found, total } = useMemo(() => searchTopics(index, query, { most: MOST }), [index, query]);

  const names = found.map(({ topic }) => topic);
  // A new name may match the query no longer; the row stays until it is done.
  if (editing && !names.includes(editing)) names.unshift(editing);

  const search = (text: string) => {
    setQuery(text);
    setLeft(null);
  };
  const change = (name: string, edit: TopicEdit) => {
    setEditing((open) => (open === name ? (edit.name ?? name) : open));
    actions.changeSite(site.slug, (now) => editTopic(now, name, edit));
  };

  return (
    <div className="part">
      {site.topics.length === 0 ? (
        <NoTopics site={site} actions={actions} />
      ) : (
        <>
          <div className="field">
            <label className="label" htmlFor={id}>
              {optionWords.findTopic}
            </label>
            <input id={id} type="search" className="text-input" dir="auto" autoComplete="off" value={query} onChange={({ target }) => search(target.value)} />
          </div>
          <output className="quiet">
            {total === 0 ? optionWords.noMatch(query) : optionWords.shown(found.length, total)}
          </output>
          {names.length > 0 && (
            <div className="topics-box">
              <table className="topics">
                <thead>
                  <tr>
                    <th scope="col">{optionWords.topic}</th>
                    <th scope="col">{optionWords.synonyms}</th>
                    <th scope="col">{optionWords.instead}</th>
                    <th scope="col">
                      <span className="unseen">{optionWords.editTopic}</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {names.map((name) => (
                    <TopicRow
                      // The row in which a name is being written stays the same row under its new name.
                      key={name === editing ? 'editing' : `=${name}`}
                      topic={byName.get(name) ?? { name }}
                      site={site}
                      open={name === editing}
                      takeFocus={name === left}
                      onOpen={() => {
                        setEditing(name);
                        setLeft(null);
                      }}
                      onClose={(called) => {
                        setLeft(called);
                        setEditing(null);
                      }}
                      onChange={change}
                      tell={(text) => actions.tell(site.slug, text)}
                      onRemove={(called) => {
                        setEditing(null);
                        actions.removeTopic(site.slug, called);
                      }}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </>
      )}
      <AddLine
        label={optionWords.newTopic}
        wrong={(name) => (hasTopic(site, name) ? optionWords.topicThere : null)}
        onAdd={(name) => actions.changeSite(site.slug, (now) => addTopic(now, { name }), optionWords.topicAdded(name))}
      />
    </div>
  );
}

/** A topic that another has taken the place of is found under its own name here, where it is kept. */
function asItself({ name, synonyms }: Topic): Topic {
  return synonyms ? { name, synonyms } : { name };
}

/** The empty list teaches: the three ways to fill it. */
function NoTopics({ site, actions }: TopicTableProps) {
  return (
    <div className="teach">
      <h4>{optionWords.noTopics}</h4>
      <ul className="ways">
        {optionWords.noTopicsHow.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <SiteImport site={site} actions={actions} />
    </div>
  );
}
