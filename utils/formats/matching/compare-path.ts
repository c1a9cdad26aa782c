// Holds the path of a published file against what the format makes of what was read of it, and tells where its image would lie.
import { ProblemError } from '@/utils/core/problem';
import type { Scope } from '../language/names';
import type { NamedTemplate } from '../language/template';
import { shownPath } from '../render-bundle';
import type { Mismatch } from './compare-head';
import type { ReadFile } from './read-file';

function pathWith({ template }: NamedTemplate, scope: Scope): string | undefined {
  try {
    return shownPath(template, scope);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return undefined;
  }
}

export function comparePath({ path, shape }: ReadFile, [one, other]: readonly [Scope, Scope]): Mismatch[] {
  const [made, another] = [pathWith(shape.path, one), pathWith(shape.path, other)];
  return made === undefined || made !== another || made === path.normalize('NFC')
    ? []
    : [{ kind: 'path', key: '', line: 1, is: path, meant: made }];
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** As `render` places it: beside the article, wherever that lies; or where the format alone would put it. */
export function imagesOf({ path, shape }: ReadFile, scopes: readonly [Scope, Scope]): string[] {
  if (!shape.image) return [];
  const image = shape.image;
  const places = scopes.map((scope) => {
    const [place, made] = [pathWith(image, scope), pathWith(shape.path, scope)];
    if (place === undefined) return undefined;
    return made !== undefined && folderOf(place) === folderOf(made) ? folderOf(path) + place.slice(folderOf(place).length) : place;
  });
  return [...new Set(places.filter((place) => place !== undefined))];
}
