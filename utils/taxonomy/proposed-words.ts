// What was proposed for the lists of a site, each word once, with the number of its articles.
import type { Proposal, ProposedFor } from '@/utils/core/past-choice';
import type { Site } from '@/utils/core/site';
import { nameKey } from './same-name';

type Lists = Pick<Site, 'slug' | 'topics' | 'communities' | 'vocabularies'>;

export interface ProposedWord extends Proposal {
  articles: number;
}

/** Without those that the site has by now; the most wanted first. */
export function proposedWords(site: Lists, proposed: readonly ProposedFor[]): ProposedWord[] {
  const ours = proposed.filter((one) => one.site === site.slug);
  // Mostly there are none; the topics may be a million.
  if (ours.length === 0) return [];
  const lists = Map.groupBy(ours, ({ list, vocabulary }) => `${list} ${vocabulary}`);
  const open = [...lists.values()].flatMap((ofList) => {
    const has = namesIn(entriesOf(site, ofList[0]!));
    return [...Map.groupBy(ofList, ({ name }) => nameKey(name))].flatMap(([key, words]) => (has.has(key) ? [] : [words]));
  });
  return open
    .map(([first, ...others]) => {
      const { list, vocabulary, name } = first!;
      const articles = new Set([first!, ...others].map(({ key }) => key)).size;
      return vocabulary === undefined ? { list, name, articles } : { list, vocabulary, name, articles };
    })
    .toSorted((one, other) => other.articles - one.articles || one.name.localeCompare(other.name));
}

const entriesOf = ({ topics, communities, vocabularies = [] }: Lists, { list, vocabulary }: Proposal): readonly { name: string }[] =>
  list === 'terms' ? (vocabularies.find(({ name }) => name === vocabulary)?.terms ?? []) : { topics, communities }[list];

const namesIn = (entries: readonly { name: string }[]): ReadonlySet<string> => new Set(entries.map(({ name }) => nameKey(name)));

/** A list to paste into a letter: a word a line, the list that it is for behind it. */
export const proposedText = (words: readonly ProposedWord[], listName: (of: Proposal) => string): string =>
  words.map((word) => `${word.name} (${listName(word)})\n`).join('');
