// Keys whose values are names of topics wherever they stand.

const TOPIC_KEYS: ReadonlySet<string> = new Set(['communitytopics', 'topics', 'tags', 'categories', 'keywords', 'filetags']);

/** The key that `#tags` in the text are counted under. */
export const INLINE = '#';

export const lastOf = (key: string): string => key.slice(key.lastIndexOf('.') + 1).toLowerCase();
/** What these hold is written for topics: what is none is told. */
export const isTopicKey = (key: string): boolean => TOPIC_KEYS.has(lastOf(key));
