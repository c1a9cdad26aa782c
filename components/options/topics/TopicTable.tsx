// The topics of a site: searched, edited in their rows, never more of them on the screen than can be read.
import { useId } from 'react';
import type { Site } from '@/utils/core/site';
import { looksLike } from '@/utils/taxonomy/alike-topics';
import { addTopic, hasTopic } from '@/utils/taxonomy/change-site';
import { AddLine } from '../shared/AddLine';
import { topicWords } from './topic-list-words';
import { optionWords } from '../option-words';
import type { OptionsActions } from '../options-view';
import { NoTopics } from './NoTopics';
import { TopicRow } from './TopicRow';
import { useTopicRows } from './use-topic-rows';

export interface TopicTableProps {
  site: Site;
  actions: OptionsActions;
}

export function TopicTable({ site, actions }: TopicTableProps) {
  const id = useId();
  const { query, search, names, heads, shown, total, topicOf, editing, left, open, close, change, remove } = useTopicRows(site, actions);

  return (
    <div className="part">
      {site.topics.length === 0 ? (
        <NoTopics site={site} actions={actions} />
      ) : (
        <>
          <div className="field">
            <label className="label" htmlFor={id}>
              {topicWords.findTopic}
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
          <output className="quiet">{total === 0 ? optionWords.noMatch(query) : topicWords.shown(shown, total)}</output>
          {names.length > 0 && (
            <div className="topics-box">
              <table className="topics">
                <thead>
                  <tr>
                    <th scope="col">{topicWords.topic}</th>
                    <th scope="col">{topicWords.synonyms}</th>
                    <th scope="col">{topicWords.instead}</th>
                    <th scope="col">
                      <span className="unseen">{topicWords.editTopic}</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {names.flatMap((name, at) => [
                    heads.has(at) && <SourceRow key={`:${heads.get(at)}`} source={heads.get(at)!} />,
                    <TopicRow
                      // The row in which a name is being written stays the same row under its new name.
                      key={name === editing ? 'editing' : `=${name}`}
                      topic={topicOf(name)}
                      site={site}
                      open={name === editing}
                      takeFocus={name === left}
                      onOpen={() => open(name)}
                      onClose={close}
                      onChange={change}
                      tell={(text) => actions.tell(site.slug, text)}
                      onRemove={remove}
                    />,
                  ])}
                </tbody>
              </table>
            </div>
          )}
        </>
      )}
      <AddLine
        label={topicWords.newTopic}
        wrong={(name) => (hasTopic(site, name) ? topicWords.topicThere : null)}
        like={(name) => looksLike(site, name)}
        onAdd={(name) => actions.changeSite(site.slug, (now) => addTopic(now, { name }), topicWords.topicAdded(name))}
      />
    </div>
  );
}

function SourceRow({ source }: { source: string }) {
  return (
    <tr className="topic-source">
      <th scope="colgroup" colSpan={4}>
        <bdi>{source || topicWords.noSource}</bdi>
      </th>
    </tr>
  );
}
