// What truth.json says of the keys of a site.

interface TruthOfSite {
  roles?: Record<string, string>;
  fields?: Record<string, string>;
}
export type Truth = Record<string, TruthOfSite | undefined>;

export interface SiteTruth {
  isMachineMade(id: string): boolean;
  /** `name`: the fact that a key was taken for. Whether truth calls it another. */
  isOtherFact(id: string, name: string | undefined): boolean;
  /** The keys of its facts, as the language names them. */
  facts: { key: string; name: string }[];
}

/** By the words of truth.json: as the language names them. A date may be either of two. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  title: ['title'],
  url: ['cleanUrl', 'url'],
  summary: ['summary'],
  topics: ['topics'],
  byline: ['byline'],
  date: ['created', 'publishedTime'],
};

export function truthOf({ roles = {}, fields = {} }: TruthOfSite = {}): SiteTruth {
  const facts = Object.entries(roles).flatMap(([role, key]) =>
    FACTS[role] ? [{ key: key.replaceAll('›', '.'), names: FACTS[role] }] : [],
  );
  return {
    isMachineMade: (id) => /machine-made/.test(fields[id] ?? fields[id.split('.')[0]!] ?? ''),
    isOtherFact(id, name) {
      const own = facts.filter(({ key }) => key === id);
      return (
        name !== undefined &&
        own.length > 0 &&
        ['title', 'cleanUrl', 'url', 'summary', 'topics', 'byline'].includes(name) &&
        !own.some(({ names }) => names.includes(name))
      );
    },
    facts: facts.map(({ key, names }) => ({ key, name: names[0]! })),
  };
}
