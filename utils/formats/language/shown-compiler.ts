// Who compiles formats that show their file, once it is loaded.
import type { ShownFormat } from './template';

type Compiler = (source: string) => ShownFormat;

let compiler: Compiler | null = null;

export const hasShown = (): boolean => compiler !== null;
export const useShown = (loaded: Compiler): void => void (compiler = loaded);

/** Throws where it was not loaded: `loadPartsOf` comes before. */
export function compileShown(source: string): ShownFormat {
  if (!compiler) throw new Error('formats that show their file are not loaded');
  return compiler(source);
}
