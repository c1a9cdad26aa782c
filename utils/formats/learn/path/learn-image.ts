// Where the image of an article goes, from the key of the head that names it.
import type { Data } from '../head/values';
import type { Learning } from '../learning';
import { IMAGE_WORDS, tableWord } from '../meanings/key-words';
import { shownText } from '../meanings/made-of';
import type { LearntPath } from './learn-path';
import { valuesOf } from '../meanings/find-facts';

export interface LearntImage {
  /** As `$image` has it. */
  shown: string;
  /** The key of the head that names it; '' where none does. */
  key: string;
  /** What the key says of it, with holes. */
  value: string;
}

const ENDING = /\.(?:png|jpe?g|gif|webp)$/i;
/** The ending of an image. */
export const FORMAT = '{{ image.format | downcase | replace: "jpeg", "jpg" }}';

/** Null where no key names a file of the site. */
export function learnImage(learning: Learning, path: LearntPath): LearntImage | null {
  for (const leaf of learning.leaves) {
    if (leaf.holds !== 'scalar' || !tableWordsOf(leaf.path)) continue;
    const files = valuesOf(leaf).flatMap((value) => fileOf(value));
    if (files.length === 0 || files.length * 2 < valuesOf(leaf).filter((value) => value !== undefined).length) continue;
    const folders = new Set(files.map(({ folder }) => folder));
    const folder = [...folders].at(-1)!;
    if (folders.size > 1) continue;
    const name = path.isBundle ? files.at(-1)!.name : '{{ slug }}';
    if (!path.isBundle && !learning.variables.has('slug')) continue;
    return { shown: placeOf(folder, path) + `${name}.${FORMAT}`, key: leaf.id, value: `${folder}${name}.${FORMAT}` };
  }
  return null;
}

const tableWordsOf = (path: readonly string[]): boolean => path.some((part) => IMAGE_WORDS.has(tableWord([part])));

function fileOf(value: Data | undefined): { folder: string; name: string }[] {
  if (typeof value !== 'string' || /^[a-z]+:/i.test(value) || value.startsWith('//') || value.length > 300) return [];
  const ending = ENDING.exec(value);
  const from = value.lastIndexOf('/') + 1;
  return ending && ending.index > from && !value.includes('..')
    ? [{ folder: value.slice(0, from), name: value.slice(from, ending.index) }]
    : [];
}

/** Beside the article, or below where the generator keeps what it copies. */
function placeOf(folder: string, path: LearntPath): string {
  const shown = shownText(path.parts);
  if (folder.startsWith('/')) return `${staticFolder(shown)}${folder.slice(1)}`;
  const own = shown.slice(0, shown.lastIndexOf('/') + 1);
  return own + folder.replace(/^(?:\.\/)+/, '');
}

/** Hugo and Zola keep it in `static`, Astro and its like in `public`; others where it lies. */
const staticFolder = (path: string): string => (path.startsWith('content/') ? 'static/' : path.startsWith('src/content/') ? 'public/' : '');
