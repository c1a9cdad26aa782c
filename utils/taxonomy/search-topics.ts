// Finds topics by any of their words.

const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Topics that hold every word of the query, those where a word begins with it first; in the site's order within that. */
export function searchTopics(topics: readonly string[], query: string): string[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return [...topics];
  const found = topics.flatMap((topic) => {
    const text = ` ${fold(topic)}`;
    if (!words.every((word) => text.includes(word))) return [];
    return [{ topic, starts: words.every((word) => text.includes(` ${word}`)) }];
  });
  return [...found.filter(({ starts }) => starts), ...found.filter(({ starts }) => !starts)].map(({ topic }) => topic);
}
