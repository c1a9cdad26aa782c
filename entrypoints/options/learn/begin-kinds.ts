// The kinds of file of a drop before anything is learnt from them: what was said of the same kind before is said again.
import type { LearntKind } from '@/components/options/learn/learn-view';
import type { Site } from '@/utils/core/site';
import type { OpenedKind } from '../reading/learn-reader';
import { formatName } from './names-of-kind';

/** The first alone is learnt until another is asked for. `site`: the one that learns again; null for a new one. */
export function beginKinds(opened: readonly OpenedKind[], site: Site | null): LearntKind[] {
  return opened.map(({ name, paths, all, isPlaceless }, place) => {
    const format = formatOf(name, place, site);
    return {
      name,
      paths,
      all,
      folder: isPlaceless ? folderOf(paths) : null,
      used: place === 0,
      said: site?.learnt?.[format] ?? {},
      format,
      before: site?.formats?.[format] ?? null,
      learnt: null,
      proof: null,
      trial: null,
    };
  });
}

/** The first kind of a site that learns again is that of its format, where it has none of the kind's own name. */
function formatOf(name: string, place: number, site: Site | null): string {
  const format = formatName(name);
  return site && place === 0 && site.formats?.[format] === undefined ? site.format : format;
}

/** Where Jekyll's posts lie, which their names give away. */
const folderOf = (paths: readonly string[]): string =>
  paths.every((path) => /^\d{4}-\d\d-\d\d-.+\.(?:md|markdown)$/.test(path)) ? '_posts' : '';
