// Who compiles formats that show their file, once it is loaded.
import { latePart } from './late-part';
import type { ShownFormat } from './template';

/** Takes a whole format.md. */
export const shownCompiler = latePart<(source: string) => ShownFormat>('shownCompiler');
