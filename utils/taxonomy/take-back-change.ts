// A site with one change of it taken back; what was changed since stays.
import type { Site } from '@/utils/core/site';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The change led from `before` to `after`. */
export function takeBack(before: Site, after: Site, now: Site): Site {
  if (same(now, after)) return before;
  const untouched = Object.entries(before).filter(([key]) => same(now[key as keyof Site], after[key as keyof Site]));
  return {
    ...now,
    communities: entriesBack(before.communities, after.communities, now.communities, ({ slug }) => slug),
    topics: entriesBack(before.topics, after.topics, now.topics, ({ name }) => name),
    contentTypes: entriesBack(before.contentTypes, after.contentTypes, now.contentTypes, ({ slug }) => slug),
    ...(Object.fromEntries(untouched) as Partial<Site>),
  };
}

function entriesBack<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  now: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Entry[] {
  const was = new Map(before.map((entry) => [keyOf(entry), entry]));
  const became = new Map(after.map((entry) => [keyOf(entry), entry]));
  const back = now.flatMap((entry) => {
    const key = keyOf(entry);
    if (!became.has(key) || !same(became.get(key), entry)) return [entry];
    return was.get(key) ?? [];
  });
  const here = new Set(now.map(keyOf));
  for (const [place, entry] of before.entries()) if (!became.has(keyOf(entry)) && !here.has(keyOf(entry))) back.splice(place, 0, entry);
  return back;
}
