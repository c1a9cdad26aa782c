// TOML, once it is loaded.
import type { HeadKind } from '../head/head-kind';
import { latePart } from './late-part';

export const tomlKind = latePart<HeadKind>('TOML');
