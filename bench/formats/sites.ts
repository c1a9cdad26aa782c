// Each site at hand, held against a format of ours for it: how many of its files that would make.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemError } from '../../utils/core/problem.ts';
import type { Article } from '../../utils/core/article.ts';
import { compiled, loadPartsOf } from '../../utils/formats/index.ts';
import { compare, type Compiled, type Outcome } from './compare.ts';
import { compileParts } from '../../utils/formats/shown/compile-parts.ts';
import { readPublished } from './read-published.ts';

export interface SiteRow {
  site: string;
  files: number;
  meaning: number;
  bytes: number;
  /** What most of the files that are not made lack, most frequent first. */
  lacks: string[];
  /** Of each file that is not made byte for byte: its path, and the first line that differs. */
  differences: string[];
}

interface Manifest {
  files: { file: string; path: string }[];
}

/** Keys that the truth calls made by machines. */
export type Truth = Record<string, { fields: Record<string, string> }>;

export async function rowOf(folder: string, site: string, source: string | null, truth: Truth, bare: Article): Promise<SiteRow> {
  const { files } = JSON.parse(readFileSync(join(folder, site, 'manifest.json'), 'utf8')) as Manifest;
  const none = { site, files: files.length, meaning: 0, bytes: 0, differences: [] as string[] };
  if (source === null) return { ...none, lacks: ['no format'] };
  await loadPartsOf(source);
  let shown: Compiled;
  try {
    shown = { format: compiled(source), parts: compileParts(source) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { ...none, lacks: [`the format: ${JSON.stringify(error.problem)}`] };
  }
  const later = new Set(Object.entries(truth[site]?.fields ?? {}).flatMap(([key, what]) => (isLater(key, what, source) ? [key] : [])));
  const outcomes = files.map(({ file, path }): Outcome => {
    const published = readPublished(path, readFileSync(join(folder, site, file), 'utf8'), shown.parts);
    return published
      ? compare(published, shown, bare, later)
      : { path: false, meaning: false, bytes: false, lacks: ['another kind of file'] };
  });
  const differences = outcomes.flatMap(({ bytes, first = [], lacks }, index) =>
    bytes ? [] : [`${files[index]!.path}: ${JSON.stringify(first)} ${lacks.join('; ')}`],
  );
  return {
    ...none,
    meaning: outcomes.filter(({ meaning }) => meaning).length,
    bytes: outcomes.filter(({ bytes }) => bytes).length,
    lacks: counted(outcomes),
    differences,
  };
}

const isLater = (key: string, what: string, source: string): boolean =>
  /machine-made/.test(what) && !new RegExp(`^ *"?${key}"? ?[:=]`, 'm').test(source);

function counted(outcomes: Outcome[]): string[] {
  const counts = new Map<string, number>();
  for (const { lacks } of outcomes) for (const what of lacks) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([what, count]) => `${what} (${count})`);
}

export const sitesIn = (folder: string): string[] => readdirSync(folder).filter((name) => existsSync(join(folder, name, 'manifest.json')));
