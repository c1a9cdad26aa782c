// The topics of a site: searched, edited in their rows, never more of them on the screen than can be read.
import { useId, useMemo, useState } from 'react';
import type { Site, Topic } from '@/utils/core/site';
import { looksLike } from '@/utils/taxonomy/alike-topics';
import { addTopic, editTopic, hasTopic, type TopicEdit } from '@/utils/taxonomy/change-site';
import { searchTopics } from '@/utils/taxonomy/search-topics';
import { sourcePart } from '@/utils/taxonomy/topic-parts';
import { AddLine } from '../shared/AddLine';
import { optionWords } from '../option-words';
import type { OptionsActions } from '../options-view';
import { SiteImport } from '../sites/SiteImport';
import { TopicRow } from './TopicRow';
import { useTopicIndex } from './use-topic-index';

export interface TopicTableProps {
  site: Site;
  actions: OptionsActions;
}

const MOST = 60;

export function TopicTable({ site, actions }: TopicTableProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [editing, setEditing] = useState<string | null>(null);
  /** What the topic that is edited was called before: it keeps its place until it is done. */
  const [before, setBefore] = useState<string | null>(null);
  /** The topic that was edited last: its button has the focus again. */
  const [left, setLeft] = useState<string | null>(null);
  const asListed = useMemo(
    () => site.topics.map((topic) => asItself(topic.name === editing && before !== null ? { ...topic, name: before } : topic)),
    [site.topics, editing, before],
  );
  const index = useTopicIndex(asListed);
  const byName = useMemo(() => new Map(site.topics.map((topic) => [topic.name, topic])), [site.topics]);
  const { found, total } = useMemo(() => searchTopics(index, query, { most: MOST }), [index, query]);

  const names = found.map(({ topic }) => (topic === before && editing !== null ? editing : topic));
  // A row that is open stays, whatever is looked for.
  if (editing !== null && !names.includes(editing)) names.unshift(editing);
  const heads = query.trim() === '' ? headsOf(found.map(({ topic }) => topic)) : new Map<number, string>();

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
            <input
              id={id}
              type="search"
              className="text-input"
              dir="auto"
              autoComplete="off"
              value={query}
              onChange={({ target }) => search(target.value)}
            />
          </div>
          <output className="quiet">
            {total === 0
              ? optionWords.noMatch(query)
              : optionWords.shown(found.length, query.trim() === '' ? Math.max(total, site.topics.length) : total)}
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
                  {names.flatMap((name, at) => [
                    heads.has(at) && <SourceRow key={`:${heads.get(at)}`} source={heads.get(at)!} />,
                    <TopicRow
                      // The row in which a name is being written stays the same row under its new name.
                      key={name === editing ? 'editing' : `=${name}`}
                      topic={byName.get(name) ?? { name }}
                      site={site}
                      open={name === editing}
                      takeFocus={name === left}
                      onOpen={() => {
                        setEditing(name);
                        setBefore(name);
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
                    />,
                  ])}
                </tbody>
              </table>
            </div>
          )}
        </>
      )}
      <AddLine
        label={optionWords.newTopic}
        wrong={(name) => (hasTopic(site, name) ? optionWords.topicThere : null)}
        like={(name) => looksLike(site, name)}
        onAdd={(name) => actions.changeSite(site.slug, (now) => addTopic(now, { name }), optionWords.topicAdded(name))}
      />
    </div>
  );
}

/** The source of the first topic of each, by its place in the list. None where no topic has a source. */
function headsOf(names: readonly string[]): ReadonlyMap<number, string> {
  const sources = names.map(sourcePart);
  const heads = sources.flatMap((source, at) => (source.toLowerCase() === sources[at - 1]?.toLowerCase() ? [] : [[at, source] as const]));
  return new Map(heads.length === 1 && sources[0] === '' ? [] : heads);
}

function SourceRow({ source }: { source: string }) {
  return (
    <tr className="topic-source">
      <th scope="colgroup" colSpan={4}>
        <bdi>{source || optionWords.noSource}</bdi>
      </th>
    </tr>
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
