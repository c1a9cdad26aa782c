// The images that a file names and that are not there.
import type { Finding } from '@/utils/core/audit/finding';
import { NAMES } from '@/utils/formats/language/names';
import type { MatchedFile } from '@/utils/formats/matching/match-file';
import { type ImageList, isImage, nameOf } from './image-list';
import { imageReferences, isOwn } from './image-references';

/** `place`: where a path of the format lies in what is checked. */
export function imageFindings(path: string, matched: MatchedFile, images: ImageList, place: (path: string) => string): Finding[] {
  const { values, placeOf, body, bodyLine, image } = matched;
  const missing = (line: number, key: string, term: string, hint = ''): Finding => ({ kind: 'image-missing', path, line, key, term, hint });
  const found: Finding[] = [];
  const places = image.paths.map(place);
  for (const each of places) images.mention(nameOf(each));
  const [first] = places;
  if (image.isNamed && first !== undefined && !places.some((each) => images.has(each))) {
    const { line, key } = placeOf(nameOfImage(values, image.paths));
    found.push(missing(line, key, first, images.alike(first)));
  }
  for (const [name, value] of values) {
    // What the format makes of facts stands there as it makes it.
    if (Object.hasOwn(NAMES, name) || typeof value !== 'string' || !isImage(value) || !isOwn(value)) continue;
    const { line, key } = placeOf(name);
    if (key !== '' && !isOneOf(value, image.paths) && !images.finds(value, path)) found.push(missing(line, key, value));
  }
  for (const { path: reference, line } of body === null ? [] : imageReferences(body))
    if (isImage(reference) && !images.finds(reference, path)) found.push(missing(bodyLine + line, '', reference));
  return found;
}

/** The name that holds the file's name of the image; else the image's kind. */
function nameOfImage(values: MatchedFile['values'], paths: readonly string[]): string {
  const named = [...values].find(
    ([name, value]) => !Object.hasOwn(NAMES, name) && typeof value === 'string' && isImage(value) && isOneOf(value, paths),
  );
  return named?.[0] ?? 'image.format';
}

/** Whether a file names the end of one of the paths, from the site's root or not. */
const isOneOf = (named: string, paths: readonly string[]): boolean => paths.some((path) => path.endsWith(named.replace(/^\/+/, '')));
