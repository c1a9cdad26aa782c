// Which of the dropped files a format is learnt from: those of one kind that can be read, the newest of them last.
import type { FileKind, LeftOut, Sample } from '@/utils/core/learnt/learnt';
import { type ReadFile, readFile } from './read-file';

/** Files that are learnt from: the newest say most. */
const MOST_FILES = 40;
const MOST_SIGNS = 400_000;

export interface SortedFiles {
  /** Of the most frequent kind, the newest last. */
  files: ReadFile[];
  leftOut: LeftOut[];
  kinds: FileKind[];
  /** How many were passed over for being older; 0 where none were. */
  older: number;
}

export function sortFiles(samples: readonly Sample[]): SortedFiles {
  const leftOut: LeftOut[] = [];
  const read: ReadFile[] = [];
  const ordered = byAge(samples);
  const newest = ordered.slice(-MOST_FILES);
  const paths = new Set<string>();
  for (const sample of newest) {
    if (sample.text.length > MOST_SIGNS) leftOut.push({ path: sample.path, why: ['learn_fileLong', Math.round(MOST_SIGNS / 1000)] });
    else if (paths.has(sample.path)) leftOut.push({ path: sample.path, why: ['learn_fileTwice'] });
    else {
      paths.add(sample.path);
      const file = readFile(sample);
      if ('why' in file) leftOut.push(file);
      else read.push(file);
    }
  }
  const groups = groupsOf(read);
  const [first = [], ...others] = groups;
  for (const file of others.flat()) leftOut.push({ path: file.path, why: ['learn_otherKind'] });
  const several = groups.filter((group) => group.length > 1);
  const kinds = several.length > 1 ? several.map((group) => ({ name: nameOf(group), paths: group.map(({ path }) => path) })) : [];
  return { files: first, leftOut, kinds, older: ordered.length - newest.length };
}

/** By the first day that stands in a path or near the top of a file; those without one keep their order, before the others. */
function byAge(samples: readonly Sample[]): Sample[] {
  const days = new Map(samples.map((sample) => [sample, dayIn(sample.path) || dayIn(sample.text.slice(0, 2000))]));
  return samples.toSorted((one, other) => (days.get(one)! < days.get(other)! ? -1 : days.get(one)! > days.get(other)! ? 1 : 0));
}

const dayIn = (text: string): string => /(?:^|\D)((?:19|20)\d\d)[-/_.]?([01]\d)[-/_.]?([0-3]\d)/.exec(text)?.slice(1, 4).join('') ?? '';

/** Of one kind are files whose heads are written alike and have a third of their keys in common. The largest first. */
function groupsOf(files: readonly ReadFile[]): ReadFile[][] {
  const groups: { of: string; keys: Set<string>[]; files: ReadFile[] }[] = [];
  for (const file of files) {
    const of = [file.kind, file.open !== '', file.body === null, /\.\w+$/.exec(file.path)?.[0] ?? ''].join(' ');
    const keys = new Set(file.head?.root.entries.map(({ path }) => path.join('.')));
    const group = groups.find((each) => each.of === of && each.keys.some((others) => isAlike(keys, others)));
    if (group) {
      group.keys.push(keys);
      group.files.push(file);
    } else groups.push({ of, keys: [keys], files: [file] });
  }
  // What has no head says little: it may be no article, or one whose head is broken.
  const sizeOf = (group: readonly ReadFile[]) => group.length / (group[0]!.head || groups.length === 1 ? 1 : 2);
  const sorted = groups.map((group) => group.files).toSorted((one, other) => sizeOf(other) - sizeOf(one));
  // Each with keys of its own: keys that are data, of one kind of file.
  const isScattered = files.length > 2 && sorted[0]!.length * 3 < files.length && new Set(groups.map(({ of }) => of)).size === 1;
  return isScattered ? [[...files]] : sorted;
}

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const both = one.intersection(other).size;
  return one.size + other.size === 0 || both * 3 >= one.size + other.size - both;
}

/** What sets them apart for a person: their folder and ending. */
function nameOf(group: readonly ReadFile[]): string {
  const { path } = group.at(-1)!;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return `${folder}*${/\.\w+$/.exec(path)?.[0] ?? ''}`;
}
