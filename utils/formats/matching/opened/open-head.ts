// Opens a head, whatever its kind.
import type { KindName } from '../../shown/split-source';
import { openJson } from './open-json';
import { openMeta } from './open-meta';
import { openToml } from './open-toml';
import { openYaml } from './open-yaml';
import type { Opening } from './opened-head';

const OPEN: Readonly<Record<KindName, (text: string) => Opening>> = {
  yaml: openYaml,
  toml: openToml,
  json: openJson,
  meta: openMeta,
  none: () => ({ head: { values: {}, order: [], lineOf: () => 0, differs: () => null } }),
};

export const openHead = (text: string, kind: KindName): Opening => OPEN[kind](text);
