// The images that a file names and that are not there.
import type { Finding } from '@/utils/core/audit/finding';
import { NAMES } from '@/utils/formats/language/names';
import type { MatchedFile } from '@/utils/formats/matching/match-file';
import { type ImageList, isImage } from './image-list';
import { imageReferences, isOwn } from './image-references';

/** `place`: where a path of the format lies in what is checked. */
export function imageFindings(path: string, matched: MatchedFile, images: ImageList, place: (path: string) => string): Finding[] {
  const { values, placeOf, body, bodyLine, image } = matched;
  const missing = (line: number, key: string, term: string, hint = ''): Finding => ({ kind: 'image-missing', path, line, key, term, hint });
  const found: Finding[] = [];
  const places = image.paths.map(place);
  for (const each of places) images.mention(each.replace(/^.*\//, ''));
  const [first] = places;
  if (image.isNamed && first !== undefined && !places.some((each) => images.has(each))) {
    const { line, key } = placeOf(nameOfImage(values, image.paths));
    found.push(missing(line, key, first, images.alike(first)));
  }
  for (const [name, value] of values) {
    // What the format makes of facts stands there as it makes it.
    if (Object.hasOwn(NAMES, name) || typeof value !== 'string' || !isImage(value) || !isOwn(value)) continue;
    const { line, key } = placeOf(name);
    const isTold = image.paths.some((each) => each.endsWith(value.replace(/^\/+/, '')));
    if (key !== '' && !isTold && !images.finds(value, path)) found.push(missing(line, key, value));
  }
  for (const { path: reference, line } of body === null ? [] : imageReferences(body))
    if (isImage(reference) && !images.finds(reference, path)) found.push(missing(bodyLine + line, '', reference));
  return found;
}

/** The name that holds the file's name of the image; else the image's kind. */
function nameOfImage(values: MatchedFile['values'], paths: readonly string[]): string {
  const named = [...values].find(
    ([name, value]) =>
      !Object.hasOwn(NAMES, name) &&
      typeof value === 'string' &&
      isImage(value) &&
      paths.some((path) => path.endsWith(value.replace(/^\/+/, ''))),
  );
  return named?.[0] ?? 'image.format';
}
