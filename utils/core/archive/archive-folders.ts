// Where the published files lie in an archive, for people who open it: below their destination and state.
import { withoutEnds } from '@/utils/base/without-ends';

/** Answers where the files of a delivery lie; what was delivered again to the same path has a folder of its own. */
export function archiveFolders(nameOf: (destination: string) => string) {
  const known = new Map<string, string>();
  const usedFolders = new Set<string>();
  const usedNames = new Set<string>();

  function folderOf(destination: string): string {
    const before = known.get(destination);
    if (before !== undefined) return before;
    const name = folderName(nameOf(destination));
    let free = name;
    for (let again = 2; usedFolders.has(free.toLowerCase()); again += 1) free = `${name}-${again}`;
    usedFolders.add(free.toLowerCase());
    known.set(destination, free);
    return free;
  }

  return ({ destination, state }: { destination: string; state: string }, paths: readonly string[]): string => {
    const wanted = `files/${folderOf(destination)}/${state}`;
    let folder = wanted;
    for (let again = 2; paths.some((path) => usedNames.has(`${folder}/${path}`)); again += 1) folder = `${wanted}/again-${again}`;
    for (const path of paths) usedNames.add(`${folder}/${path}`);
    return folder;
  };
}

/** As any computer takes it. */
const folderName = (name: string): string =>
  withoutEnds(name.normalize('NFC').replace(/[\p{Cc}<>:"/\\|?*]+/gu, '-'), /[.\s-]/).slice(0, 60) || 'destination';
