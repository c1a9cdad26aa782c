// What was proposed for the lists of a site, each word once, with the number of its articles.
import type { Proposal, ProposedFor } from '@/utils/core/past-choice';
import type { Site } from '@/utils/core/site';
import { nameKey } from './same-name';

export interface ProposedWord extends Proposal {
  articles: number;
}

/** Without those that the site has by now; the most wanted first. */
export function proposedWords(site: Pick<Site, 'slug' | 'topics' | 'communities'>, proposed: readonly ProposedFor[]): ProposedWord[] {
  const ours = proposed.filter((one) => one.site === site.slug);
  // Mostly there are none; the topics may be a million.
  if (ours.length === 0) return [];
  const has = { topics: namesIn(site.topics), communities: namesIn(site.communities) };
  const open = ours.filter(({ list, name }) => !has[list].has(nameKey(name)));
  const words = [...Map.groupBy(open, ({ list, name }) => `${list} ${nameKey(name)}`).values()];
  return words
    .map(([first, ...others]) => {
      const { list, name } = first!;
      return { list, name, articles: new Set([first!, ...others].map(({ key }) => key)).size };
    })
    .toSorted((one, other) => other.articles - one.articles || one.name.localeCompare(other.name));
}

const namesIn = (entries: readonly { name: string }[]): ReadonlySet<string> => new Set(entries.map(({ name }) => nameKey(name)));

/** A list to paste into a letter: a word a line, the list that it is for behind it. */
export const proposedText = (words: readonly ProposedWord[], listName: (list: Proposal['list']) => string): string =>
  words.map(({ list, name }) => `${name} (${listName(list)})\n`).join('');
