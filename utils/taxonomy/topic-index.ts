// The topics of a site made ready for searching: built once, asked at every keystroke.
import type { Topic } from '@/utils/core/site';
import { fold } from './fold';
import { nameKey } from './same-name';
import { doAtOnce, SLICE, type SlicedWork } from '@/utils/base/sliced-work';
import { acronymsOf, sourcePart, topicPart } from './topic-parts';
import { WordCollector, type WordList } from './word-list';

/** One text that a topic is found by: its name, a synonym, or the name of a topic that it replaces. */
export interface TopicSpelling {
  /** Number of the topic in `names`. */
  topic: number;
  /** What it is found by where that is not its name. */
  by: string | null;
  folded: string;
}

export interface TopicIndex {
  /** As they were given. */
  topics: readonly Topic[];
  /** It holds the first of them alone, until all are ready. */
  partial?: true;
  /** Names that can be chosen and are not among `topics`: curators added them. */
  added: ReadonlySet<string>;
  /** Names of the topics that can be chosen, each once, those of a source together, otherwise in the site's order; added ones last. */
  names: readonly string[];
  /** The topic that stands for a name: itself, or what is used instead of it. Names outside the vocabulary are not in it. */
  numbers: ReadonlyMap<string, number>;
  /** What the spellings of each name have in common. */
  keys: ReadonlySet<string>;
  spellings: readonly TopicSpelling[];
  words: WordList;
  acronyms: WordList;
  /** Entries by what follows their source, without spaces: `tele health` is `TeleHealth`. */
  joined: ReadonlyMap<string, readonly number[]>;
}

export const indexTopics = (topics: readonly Topic[], added?: ReadonlySet<string>): TopicIndex => doAtOnce(indexing(topics, added));

/** The same in steps: tens of thousands take a while. */
export function* indexing(topics: readonly Topic[], added: ReadonlySet<string> = new Set()): SlicedWork<TopicIndex> {
  const all = added.size === 0 ? topics : [...topics, ...Array.from(added, (name): Topic => ({ name }))];
  const { names, numbers } = yield* numberTopics(all, added);
  const spellings: TopicSpelling[] = [];
  const words = new WordCollector();
  const acronyms = new WordCollector();
  const joined = new Map<string, number[]>();
  const keys = new Set<string>();
  // A vocabulary has few sources.
  const sources = new Map<string, { folded: string; words: number[]; acronyms: number[] }>();
  const sourceOf = (text: string) => {
    const source = sourcePart(text);
    const known = sources.get(source);
    if (known) return known;
    const folded = fold(source);
    const made = {
      folded,
      words: folded
        .split(' ')
        .filter(Boolean)
        .map((word) => words.number(word)),
      acronyms: acronymsOf(source).map((word) => acronyms.number(word)),
    };
    sources.set(source, made);
    return made;
  };
  const add = (topic: number, text: string, by: string | null) => {
    const source = sourceOf(text);
    const part = fold(topicPart(text));
    const partWords = part.split(' ');
    const spelling = spellings.push({ topic, by, folded: source.folded === '' ? part : `${source.folded} ${part}` }) - 1;
    for (const id of source.words) words.add(id, spelling);
    for (const word of partWords) if (word !== '') words.add(words.number(word), spelling);
    for (const id of source.acronyms) acronyms.add(id, spelling);
    for (const acronym of partWords.length > 1 ? acronymsOf(topicPart(text)) : []) acronyms.add(acronyms.number(acronym), spelling);
    // `fst` is `Frost & Sullivan: TeleHealth`.
    for (const acronym of source.folded === '' ? [] : acronymsOf(`${source.folded} ${topicPart(text)}`))
      acronyms.add(acronyms.number(acronym), spelling);
    const key = partWords.length > 1 ? partWords.join('') : part;
    const same = joined.get(key);
    if (same) same.push(spelling);
    else joined.set(key, [spelling]);
  };
  for (const [place, { name, synonyms = [] }] of all.entries()) {
    if (place % SLICE === 0) yield;
    keys.add(nameKey(name));
    const topic = numbers.get(name)!;
    add(topic, name, names[topic] === name ? null : name);
    for (const synonym of synonyms) add(topic, synonym, synonym);
  }
  yield;
  return { topics, added, names, numbers, keys, spellings, words: words.list(), acronyms: acronyms.list(), joined };
}

/** Replaced topics get the number of their successor; where that is not in the vocabulary they stand for themselves. */
function* numberTopics(topics: readonly Topic[], added: ReadonlySet<string>): SlicedWork<Pick<TopicIndex, 'names' | 'numbers'>> {
  const instead = new Map(topics.map(({ name, useInstead }) => [name, useInstead]));
  const successor = (name: string): string => {
    if (instead.get(name) === undefined) return name;
    const seen = new Set<string>();
    let last = name;
    for (let next = instead.get(name); next !== undefined && instead.has(next) && !seen.has(next); next = instead.get(next)) {
      seen.add(next);
      last = next;
    }
    // Topics that replace one another in a circle replace nothing.
    return seen.has(name) ? name : last;
  };
  yield;
  const chosen = [...new Set(topics.map(({ name }) => name))].filter((name) => successor(name) === name);
  yield;
  const names = [...Map.groupBy(chosen, (name) => (added.has(name) ? null : sourcePart(name).toLowerCase())).values()].flat();
  yield;
  const byName = new Map(names.map((name, number) => [name, number]));
  return { names, numbers: new Map(topics.map(({ name }) => [name, byName.get(successor(name))!])) };
}
