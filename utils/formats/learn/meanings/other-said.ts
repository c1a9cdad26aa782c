// What the curator has said of the file's name, its body, its image and the fields that these ask for.
import type { LearntBody } from '../body/learn-body';
import type { Learning } from '../learning';
import { PLACES } from '@/utils/core/learnt/learnt';
import type { LearntImage } from '../path/learn-image';
import { type LearntPath, textAsk } from '../path/learn-path';
import { matchParts } from '../proof/match-parts';
import { allPieces } from '../learning';
import type { Said } from '@/utils/core/learnt/said';
import { NAMES } from '../../language/names';
import { labelFor } from './variables';
import { partsOf } from './read-parts';

/** A name that is not known is a field that the curator types. */
export function pathSaid(path: LearntPath, learning: Learning): LearntPath {
  const meaning = learning.said.rows?.[PLACES.fileName]?.meaning;
  if (meaning?.is !== 'made') return path;
  const parts = partsOf(meaning.of);
  const names = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.expression.split(' ')[0]!]));
  const fresh = names.filter((name) => !learning.variables.has(name) && !Object.hasOwn(NAMES, name));
  for (const name of path.reads) if (!names.includes(name) && learning.variables.get(name)?.ask) learning.variables.delete(name);
  const pieces = allPieces(learning);
  const found = learning.files.map((file, index) => matchParts(parts, file.path, without(pieces[index]!, names)));
  for (const name of fresh) {
    learning.variables.set(name, {
      name,
      ask: textAsk(name === 'place' ? 'File name' : labelFor(name), ''),
      values: found.map((each) => each?.get(name)),
      isDate: false,
    });
  }
  return { ...path, parts, reads: names.filter((name) => path.reads.includes(name) || fresh.includes(name)) };
}

const without = (pieces: ReadonlyMap<string, string>, names: readonly string[]) =>
  new Map([...pieces].filter(([expression]) => !names.includes(expression.split(' ')[0]!)));

export function imageSaid(image: LearntImage | null, said: Said): LearntImage | null {
  const meaning = said.rows?.[PLACES.image]?.meaning;
  if (meaning?.is === 'made') return { shown: meaning.of, key: image?.key ?? '', value: image?.value ?? '' };
  return meaning?.is === 'out' ? null : image;
}

/** `hole`: that of the body. */
export function bodySaid(body: LearntBody, hole: string, said: Said): LearntBody {
  const meaning = said.rows?.[PLACES.body]?.meaning;
  if (meaning?.is === 'out') return { ...body, shown: '', has: false, above: [], below: [] };
  if (meaning?.is !== 'made' || !meaning.of.includes(hole)) return body;
  const [above = '', below = ''] = meaning.of.split(hole);
  const lines = (text: string) => (text === '' ? [] : text.replace(/^\n|\n$/g, '').split('\n'));
  const [begin, end] = body.has ? [body.begin, body.end] : ['\n', '\n'];
  return { ...body, shown: begin + meaning.of + end, has: true, above: lines(above), below: lines(below), begin, end };
}

export function fieldsSaid({ variables, said }: Learning): void {
  for (const [name, field] of Object.entries(said.fields ?? {})) {
    const ask = variables.get(name)?.ask;
    if (!ask) continue;
    if (field.label !== undefined) ask.label = field.label;
    if (field.optional !== undefined) ask.optional = field.optional;
    if (field.kind !== undefined) ask.kind = field.kind;
    if (field.default !== undefined) ask.fallback = field.default;
  }
}
