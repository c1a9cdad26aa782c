// Which topics the table shows, and which of them is open to be edited.
import { useMemo, useState } from 'react';
import type { Site, Topic } from '@/utils/core/site';
import { editTopic, type TopicEdit } from '@/utils/taxonomy/change-site';
import { searchTopics } from '@/utils/taxonomy/search-topics';
import { sourcePart } from '@/utils/taxonomy/topic-parts';
import type { OptionsActions } from '../options-view';
import { useTopicIndex } from './use-topic-index';

/** Never more of them on the screen than can be read. */
const MOST = 60;

export function useTopicRows(site: Site, actions: Pick<OptionsActions, 'changeSite' | 'removeTopic'>) {
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

  return {
    query,
    search,
    names,
    heads,
    shown: found.length,
    total: query.trim() === '' ? Math.max(total, site.topics.length) : total,
    topicOf: (name: string): Topic => byName.get(name) ?? { name },
    editing,
    left,
    change,
    open(name: string) {
      setEditing(name);
      setBefore(name);
      setLeft(null);
    },
    close(called: string) {
      setLeft(called);
      setEditing(null);
    },
    remove(called: string) {
      setEditing(null);
      actions.removeTopic(site.slug, called);
    },
  };
}

/** The source of the first topic of each, by its place in the list. None where no topic has a source. */
function headsOf(names: readonly string[]): ReadonlyMap<number, string> {
  const sources = names.map(sourcePart);
  const heads = sources.flatMap((source, at) => (source.toLowerCase() === sources[at - 1]?.toLowerCase() ? [] : [[at, source] as const]));
  return new Map(heads.length === 1 && sources[0] === '' ? [] : heads);
}

/** A topic that another has taken the place of is found under its own name here, where it is kept. */
function asItself({ name, synonyms }: Topic): Topic {
  return synonyms ? { name, synonyms } : { name };
}
