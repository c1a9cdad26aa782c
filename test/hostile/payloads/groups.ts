/** All payloads, by group: tables of texts beside this file, what is made of words, and corpora that are at hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpora } from './corpora.ts';
import { matrix } from './matrix.ts';
import { mutations } from './mutations.ts';
import { type Payload, payloadsOf } from './payload.ts';
import { titles } from './titles.ts';

const TABLES = ['hugo', 'liquid', 'nunjucks', 'template', 'markdown', 'kramdown', 'signs', 'yaml'];
const table = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')) as string[];

export const ownPayloads = (): Payload[] => [
  ...payloadsOf('matrix', matrix()),
  ...payloadsOf('mutation', mutations()),
  ...TABLES.flatMap((name) => payloadsOf(name, table(name))),
  ...payloadsOf('titles', titles()),
];

/** `groups`: names; none means all. `every`: one of so many. */
export async function choosePayloads(groups: string[], every: number): Promise<{ payloads: Payload[]; missing: string[] }> {
  const others = await corpora(process.env['CORPORA']);
  const all = [...ownPayloads(), ...others.payloads];
  const unknown = groups.filter((name) => !all.some(({ group }) => group === name) && !others.missing.includes(name));
  if (unknown.length > 0)
    throw new Error(`No payloads are called ${unknown.join(', ')}. There are: ${[...new Set(all.map(({ group }) => group))].join(', ')}.`);
  const chosen = all.filter(({ group }) => groups.length === 0 || groups.includes(group));
  return { payloads: chosen.filter((_, index) => index % every === 0), missing: others.missing };
}
