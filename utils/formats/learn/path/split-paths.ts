// Paths of files, taken apart: folders, the part that names the article, and what stands behind it.

export interface SplitPath {
  folders: string[];
  name: string;
  /** `.md`, or `/index.md` of a bundle. */
  ending: string;
}

const INDEX = /^_?(?:index|readme)$/i;

export function splitPaths(paths: readonly string[]): { paths: SplitPath[]; isBundle: boolean } {
  const split = paths.map((path) => {
    const parts = path.split('/');
    const file = parts.at(-1)!;
    const ending = /\.\w{1,10}$/.exec(file)?.[0] ?? '';
    return { folders: parts.slice(0, -1), stem: file.slice(0, file.length - ending.length), ending };
  });
  const stem = split[0]?.stem ?? '';
  const isBundle = INDEX.test(stem) && split.every((each) => each.stem === stem && each.folders.length > 0);
  return {
    isBundle,
    paths: split.map(({ folders, stem: own, ending }) =>
      isBundle ? { folders: folders.slice(0, -1), name: folders.at(-1)!, ending: `/${own}${ending}` } : { folders, name: own, ending },
    ),
  };
}

/** How many folders all paths begin with. */
export function commonFolders(paths: readonly SplitPath[]): number {
  const first = paths[0]?.folders ?? [];
  let count = 0;
  while (count < first.length && paths.every(({ folders }) => folders[count] === first[count])) count += 1;
  return count;
}
