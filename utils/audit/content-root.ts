// Where the paths of a format begin in what is checked: a whole repository, its content root, or a folder below it.

/** Paths that are looked at, evenly spread. */
const MOST_LOOKED_AT = 2_000;
const MOST_PLACES = 40;

export interface ContentRoot {
  /** What the paths begin with that the format's do not; ends with a slash, or is empty. */
  take: string;
  /** What they are without; likewise. */
  add: string;
  /** How many of those that were looked at the format could have made. */
  fits: number;
}

/**
 * The folder that is checked by its name; `fixed`: the folders that the format's paths begin with, with a slash at the end;
 * `root`: the site's content root. Of the places that fit the same, the first is taken: the site's own.
 */
export function findContentRoot(
  paths: readonly string[],
  { folder, root, fixed }: { folder: string; root: string; fixed: readonly string[] },
  fits: (path: string) => boolean,
): ContentRoot {
  const step = Math.max(1, Math.floor(paths.length / MOST_LOOKED_AT));
  const looked = paths.filter((_, index) => index % step === 0);
  const places = [
    ...new Set([...aboveRoot(looked, root), '', ...looked.slice(0, MOST_PLACES).flatMap((path) => aboveFixed(path, fixed))]),
  ].map((take) => ({
    take,
    add: '',
  }));
  const below = fixed.flatMap((way) => partsOf(way).flatMap((add) => [add, `${add}${folder}/`])).map((add) => ({ take: '', add }));
  let best: ContentRoot = { take: root === '' ? '' : `${root}/`, add: '', fits: 0 };
  const look = ({ take, add }: Pick<ContentRoot, 'take' | 'add'>) => {
    const count = looked.filter((path) => path.startsWith(take) && fits(add + path.slice(take.length))).length;
    if (count > best.fits) best = { take, add, fits: count };
  };
  places.forEach(look);
  // Below the format's own folder any name will do where its path ends in one that a curator types: a page of another kind as well.
  if (best.fits === 0) below.forEach(look);
  return best;
}

/** The content root, and every folder that has one below it. */
function aboveRoot(paths: readonly string[], root: string): string[] {
  if (root === '') return [];
  const whole = `${root}/`;
  const found = new Set([whole]);
  for (const path of paths) {
    const at = path.indexOf(`/${whole}`);
    if (at >= 0 && found.size < MOST_PLACES) found.add(path.slice(0, at + 1) + whole);
  }
  return [...found];
}

/** What stands above the folders that the format names. */
const aboveFixed = (path: string, fixed: readonly string[]): string[] =>
  fixed.flatMap((way) => {
    const at = way === '' ? -1 : path.indexOf(`/${way}`);
    return at < 0 ? [] : [path.slice(0, at + 1)];
  });

/** `a/b/` → `a/`, `a/b/`. */
const partsOf = (way: string): string[] => {
  const names = way.split('/').filter(Boolean);
  return names.map((_, index) => `${names.slice(0, index + 1).join('/')}/`);
};
