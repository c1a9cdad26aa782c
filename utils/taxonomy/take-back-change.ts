// A site with one change of it taken back; what was changed since stays.
import type { Site } from '@/utils/core/site';

type Formats = Readonly<Record<string, string>>;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The change led from `before` to `after`. */
export function takeBack(before: Site, after: Site, now: Site): Site {
  if (same(now, after)) return before;
  const keys = (Object.keys({ ...after, ...before }) as (keyof Site)[]).filter((key) => same(now[key], after[key]));
  const formats = formatsBack(before.formats ?? {}, after.formats ?? {}, now.formats ?? {});
  const { formats: _, ...rest } = now;
  const back = {
    ...rest,
    ...(Object.keys(formats).length > 0 && { formats }),
    communities: entriesBack(before.communities, after.communities, now.communities, ({ slug }) => slug),
    topics: entriesBack(before.topics, after.topics, now.topics, ({ name }) => name),
    contentTypes: entriesBack(before.contentTypes, after.contentTypes, now.contentTypes, ({ slug }) => slug),
    ...(now.vocabularies && {
      vocabularies: entriesBack(before.vocabularies ?? [], after.vocabularies ?? [], now.vocabularies, ({ name }) => name),
    }),
    ...(Object.fromEntries(keys.map((key) => [key, before[key]])) as Partial<Site>),
  };
  // What the site did not have before it does not have again.
  return Object.fromEntries(Object.entries(back).filter(([, value]) => value !== undefined)) as Site;
}

/** Each by its name. */
function formatsBack(before: Formats, after: Formats, now: Formats): Record<string, string> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = now[name] === after[name] ? before[name] : now[name];
      return text === undefined ? [] : [[name, text]];
    }),
  );
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
