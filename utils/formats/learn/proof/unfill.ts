// What a published file would have been made of by the learnt format: the facts and the typed values.
import { readingBy } from '../dates/choose-mask';
import { readDate, readSeconds } from '../dates/read-date';
import type { HeadNode } from '../../head/tree';
import { type Data, dataOf, isEmpty } from '../head/values';
import { piecesOf } from '../meanings/pieces';
import { betweenTopics, partsAt } from '../meanings/joined-topics';
import type { Plan } from '../meanings/plan';
import { partsOf } from '../meanings/read-parts';
import { typedValue } from '../meanings/typed';
import type { Variable, Variables } from '../meanings/variables';
import type { Model } from '../model';
import type { ReadFile } from '../samples/read-file';
import { matchParts } from './match-parts';

export type Values = Map<string, Data | undefined>;

export function unfill(file: ReadFile, { learning, plans, path, body }: Model): Values {
  const { variables, zone, languages } = learning;
  const values: Values = new Map();
  for (const plan of plans) {
    const variable = plan.reads === null ? undefined : variables.get(plan.reads);
    const data = file.head ? dataAt(file.head.root, plan.key.path) : undefined;
    const value = variable && !isEmpty(data) ? valueOf(data!, plan, variable, learning) : undefined;
    if (variable && value !== undefined) values.set(variable.name, value);
  }
  const known = () => piecesOf(asVariables(values, variables), 0, zone, languages);
  for (const [name, value] of matchParts(path.parts, file.path, known()) ?? []) if (!values.has(name)) values.set(name, value);
  const lines = (file.body ?? '').split('\n').filter((line) => line.trim() !== '');
  for (const [shown, line] of [...zip(body?.above ?? [], lines), ...zip((body?.below ?? []).toReversed(), lines.toReversed())]) {
    for (const [name, value] of matchParts(partsOf(shown), line, known()) ?? []) if (!values.has(name)) values.set(name, value);
  }
  const named = path.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.expression.split(' ')[0]!]));
  for (const name of new Set([...path.reads, ...named]))
    if (values.get(name) === undefined) values.set(name, inAnyPath(file.path, variables.get(name)));
  return values;
}

/** Of a path of another shape: what the curator would have typed all the same. */
const inAnyPath = (path: string, variable: Variable | undefined): string =>
  variable?.isDate ? '2000-01-01' : path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{1,10}$/, '') || path;

const zip = (shown: readonly string[], lines: readonly string[]): [string, string][] =>
  shown.filter((line) => line.trim() !== '').map((line, index) => [line, lines[index] ?? '']);

/** As if they were of one file. */
const asVariables = (values: Values, variables: Variables): Variables =>
  new Map([...variables].map(([name, variable]) => [name, { ...variable, values: [values.get(name)] }]));

/** Undefined where the file has no such key. A table of TOML may name several parts of the way. */
export function dataAt(node: HeadNode, path: readonly string[]): Data | undefined {
  if (path.length === 0) return dataOf(node);
  if (node.is !== 'map') return undefined;
  const entries = node.entries.filter((entry) => entry.path.join('.') === path[0]);
  if (path.length === 1 && entries[0]?.isTable === 'many') return entries.map((entry) => dataOf(entry.node));
  return entries[0] ? dataAt(entries[0].node, path.slice(1)) : undefined;
}

function valueOf(data: Data, { key, mask }: Plan, variable: Variable, learning: Model['learning']): Data | undefined {
  const { name, ask, isDate } = variable;
  if (isDate && mask !== undefined) {
    const text = String(data);
    const readings = [...readDate(text), ...(mask === 'X' ? readSeconds(text) : [])];
    return readingBy(mask, readings)?.iso;
  }
  if (ask) return typedValue(data, ask.kind, key);
  if (name === 'topics') {
    const between = betweenTopics(key, learning.files);
    return [data]
      .flat()
      .flatMap((item) => (between === null ? [typeof item === 'object' ? '' : String(item)] : partsAt(String(item), between)));
  }
  const all = [data].flat().filter((one) => typeof one !== 'object');
  return name === 'byline' && all.length > 1 ? all.join(', ') : all[0];
}
