// npm run new KIND NAME: what a new member of a list needs, made from the smallest one. Each kind is a file in `scripts/new/`.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a file in `scripts/new/` exports. */
export interface Maker {
  /** How NAME is called where it has to be typed: `HOST`. */
  name: string;
  /**
   * Writes into the tree below `root`, which ends without a slash; answers with what it wrote and what is left to do, a line each. Throws
   * where the name will not do or is taken.
   */
  make(root: string, name: string): string[];
}

const HERE = join(import.meta.dirname, 'new');
const kinds = readdirSync(HERE).map((file) => basename(file, '.ts'));
const [kind = '', name = ''] = process.argv.slice(2);

try {
  if (!kinds.includes(kind)) throw new Error(`npm run new KIND NAME, where KIND is one of: ${kinds.join(', ')}.`);
  const maker = (await import(pathToFileURL(join(HERE, `${kind}.ts`)).href)) as Maker;
  if (name === '') throw new Error(`npm run new ${kind} ${maker.name}`);
  console.log(maker.make(join(import.meta.dirname, '..'), name).join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
