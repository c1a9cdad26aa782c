// The kinds of heads there are, by their names. TOML is loaded for the formats that have it.
import type { HeadKind } from '../head/head-kind';
import { json } from '../head/json/kind';
import { yaml } from '../head/yaml/kind';
import { tomlKind } from '../language/toml-kind';
import type { KindName } from './split-source';

export const kindNamed = (name: Exclude<KindName, 'none'>): HeadKind => (name === 'toml' ? tomlKind.get() : name === 'json' ? json : yaml);
