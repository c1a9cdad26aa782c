// A site with one thing changed; what refers to it follows.
import type { Community, ContentType, Site, Topic, Vocabulary } from '@/utils/core/site';
import { nameKey, sameName } from './same-name';
import { withoutLoops } from './without-loops';

const keyOf = ({ name }: Pick<Topic, 'name'>) => nameKey(name);

export const hasTopic = ({ topics }: Pick<Site, 'topics'>, name: string): boolean => topics.some((topic) => sameName(topic.name, name));

export const addTopic = (site: Site, topic: Topic): Site => ({ ...site, topics: [...site.topics, topic] });

/** To one of its own vocabularies. */
export const addTerm = (site: Site, vocabulary: string, term: Topic): Site => ({
  ...site,
  vocabularies: (site.vocabularies ?? []).map((one) => (one.name === vocabulary ? withTerm(one, term) : one)),
});

const withTerm = (vocabulary: Vocabulary, term: Topic): Vocabulary => ({ ...vocabulary, terms: [...vocabulary.terms, term] });

/** Puts `topic` in the place of the one called `name`; a new name is carried to where the old one stood. */
function changeTopic(site: Site, name: string, topic: Topic): Site {
  const renamed = (other: string) => (other === name ? topic.name : other);
  return {
    ...site,
    topics: site.topics.map((other) => {
      if (other.name === name) return topic;
      return other.useInstead === name ? { ...other, useInstead: topic.name } : other;
    }),
    communities: site.communities.map((community) => recommending(community, (community.recommended ?? []).map(renamed))),
  };
}

/** What of a topic is written anew; empty is none. */
export type TopicEdit = { [Key in keyof Topic]?: NonNullable<Topic[Key]> };

/** With the topic called `name` changed in part. As it is where there is none. */
export function editTopic(site: Site, name: string, edit: TopicEdit): Site {
  const topic = site.topics.find((other) => other.name === name);
  if (!topic) return site;
  const { synonyms = [], useInstead = '', ...rest } = { ...topic, ...edit };
  return changeTopic(site, name, { name: rest.name, ...(synonyms.length > 0 && { synonyms }), ...(useInstead && { useInstead }) });
}

/** Without the topic; nobody recommends it any more, nor is led to it. */
export function removeTopic(site: Site, name: string): Site {
  return {
    ...site,
    topics: site.topics
      .filter((topic) => topic.name !== name)
      .map((topic) => {
        if (topic.useInstead !== name) return topic;
        const { useInstead: _, ...rest } = topic;
        return rest;
      }),
    communities: site.communities.map((community) =>
      recommending(
        community,
        (community.recommended ?? []).filter((other) => other !== name),
      ),
    ),
  };
}

export const changeCommunity = (site: Site, slug: string, change: Partial<Community>): Site => ({
  ...site,
  communities: site.communities.map((community) =>
    community.slug === slug ? recommending({ ...community, ...change }, change.recommended ?? community.recommended ?? []) : community,
  ),
});

export const removeCommunity = (site: Site, slug: string): Site => ({
  ...site,
  communities: site.communities.filter((community) => community.slug !== slug),
});

/** By place, because its slug may be what changes. */
export const changeContentType = (site: Site, place: number, change: Partial<ContentType>): Site => ({
  ...site,
  contentTypes: site.contentTypes.map((type, at) => (at === place ? { ...type, ...change } : type)),
});

export const removeContentType = (site: Site, slug: string): Site => ({
  ...site,
  contentTypes: site.contentTypes.filter((type) => type.slug !== slug),
});

/** Those of `topics` that the site lacks. */
export function lackedTopics(site: Site, topics: readonly Topic[]): Topic[] {
  const names = new Set(site.topics.map(keyOf));
  return topics.filter((topic) => !names.has(keyOf(topic)));
}

/** The topics to use instead that a list names and does not hold. */
export function lackedSuccessors(topics: readonly Topic[]): string[] {
  const names = new Set(topics.map(keyOf));
  return [...new Set(topics.flatMap(({ useInstead }) => (useInstead === undefined || names.has(nameKey(useInstead)) ? [] : [useInstead])))];
}

/** The list with what it lacks at its end. A topic that it has takes the imported synonyms and successor, if there are any. */
export function mergeTopics(site: Site, topics: readonly Topic[]): Site {
  const imported = new Map(topics.map((topic) => [keyOf(topic), topic]));
  const merged = site.topics.map((topic) => {
    const key = keyOf(topic);
    const { synonyms = [], useInstead } = imported.get(key) ?? {};
    imported.delete(key);
    const all = [...new Set([...(topic.synonyms ?? []), ...synonyms])];
    return { ...topic, ...(all.length > 0 && { synonyms: all }), ...(useInstead && { useInstead }) };
  });
  return { ...site, topics: withoutLoops(led([...merged, ...imported.values()])) };
}

/** Successors by their names as they stand in the list; one that is not in it leads nowhere, and no file could hold it. */
export function led(topics: readonly Topic[]): Topic[] {
  const names = new Map(topics.map((topic) => [keyOf(topic), topic.name]));
  return topics.map((topic) => {
    if (topic.useInstead === undefined) return topic;
    const { useInstead, ...rest } = topic;
    const successor = names.get(nameKey(useInstead));
    return successor === undefined || successor === topic.name ? rest : { ...rest, useInstead: successor };
  });
}

function recommending(community: Community, recommended: string[]): Community {
  const { recommended: _, ...rest } = community;
  return recommended.length > 0 ? { ...rest, recommended } : rest;
}
