// TOML, once it is loaded.
import type { HeadKind } from '../head/head-kind';

let kind: HeadKind | null = null;

export const hasToml = (): boolean => kind !== null;
export const useToml = (loaded: HeadKind): void => void (kind = loaded);

/** Throws where it was not loaded: `loadPartsOf` comes before. */
export function tomlKind(): HeadKind {
  if (!kind) throw new Error('TOML is not loaded');
  return kind;
}
