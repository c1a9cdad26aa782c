// The kinds of heads there are, by their names. TOML is loaded for the formats that have it.
import type { HeadKind } from '../head/head-kind';
import { json } from '../head/json/kind';
import { meta } from '../head/meta/kind';
import { yaml } from '../head/yaml/kind';
import { tomlKind } from '../language/toml-kind';
import type { KindName } from './split-source';

const KINDS = { json, meta, yaml };

export const kindNamed = (name: Exclude<KindName, 'none'>): HeadKind => (name === 'toml' ? tomlKind.get() : KINDS[name]);
