// Fills a value of a head: what a hole makes, in the style that is shown for it.
import { valueWithoutCuts, valueWithoutHalves, valueWithoutMarks } from '../hugo-marks';
import { mistake } from '../language/mistake';
import type { Scope } from '../language/names';
import type { Hole } from '../language/template';
import { isNothing } from '../language/words';
import type { Filled } from './filled';
import type { HeadKind } from './head-kind';
import type { Meant } from './meant';
import type { HeadTree, ScalarNode } from './tree';

export interface Filling {
  kind: HeadKind;
  tree: HeadTree;
  scope: Scope;
  /** The list that is gone through, one value of which the scope has. */
  base: string | null;
  /** What an update keeps, by the keys at the top. */
  kept: Readonly<Record<string, string | string[]>>;
}

type Value = Pick<Filled, 'text' | 'meant'>;

const BARE: ReadonlySet<string> = new Set(['bare', 'date', 'timestamp']);
const isBare = (hole: Hole): boolean => hole.words.some((word) => BARE.has(word));

/** Null where there is nothing to put in, and the key goes. */
export function fillScalar(node: ScalarNode, filling: Filling): Filled | null {
  const [only] = node.parts;
  if (node.parts.length === 1 && only !== undefined && typeof only !== 'string') return fillHole(only, node, filling);
  const texts = node.parts.map((part) => (typeof part === 'string' ? part : (textOf(part, filling) ?? (part.keeps ? '' : undefined))));
  if (texts.includes(undefined)) return null;
  const typed = node.parts.every((part) => typeof part === 'string' || isBare(part));
  return { ...writeValue(texts.join(''), node, filling, typed), holes: 'filled' };
}

/** A hole that stands alone keeps the type of what fills it. */
function fillHole(hole: Hole, node: ScalarNode, filling: Filling): Filled | null {
  const whole = valueOf(hole, filling);
  const value: unknown = Array.isArray(whole) ? whole.filter((item) => !isNothing(item)) : whole;
  if (Array.isArray(value) ? value.length === 0 : isNothing(value)) {
    if (!hole.keeps) return null;
    const { kind, tree } = filling;
    const { text, isText } =
      hole.keeps === 'text'
        ? kind.write('', node, tree.quote, false)
        : kind.nothing(hole.keeps === 'blank' ? { ...node, style: 'plain' } : node);
    return { text, meant: isText ? { is: 'text', text: '' } : { is: 'nothing' }, holes: 'filled' };
  }
  if (!Array.isArray(value)) return { ...writeValue(value, node, filling, isBare(hole)), holes: 'filled' };
  if (node.style !== 'plain') return mistake(hole.line, 'format_listInText');
  if (value.some((item) => typeof item === 'object')) return mistake(hole.line, 'format_listInText');
  return { ...writeList(value, node, filling), holes: 'filled' };
}

/** Of a list where no brackets are shown: in brackets. */
export function writeList(values: readonly unknown[], node: ScalarNode, filling: Filling): Value {
  const items = values.map((value) => writeValue(value, { ...node, flow: true }, filling));
  return { text: `[${items.map(({ text }) => text).join(', ')}]`, meant: { is: 'list', items: items.map(({ meant }) => meant) } };
}

/** `typed`: it may stand without quotes, whatever it is read as. */
export function writeValue(value: unknown, node: ScalarNode, { kind, tree }: Filling, typed = false): Value {
  if (node.style === 'plain' && typeof value === 'number') return { text: String(value), meant: { is: 'number', number: value } };
  if (node.style === 'plain' && typeof value === 'boolean') return { text: String(value), meant: { is: 'yes-no', yes: value } };
  const text = valueWithoutCuts(valueWithoutHalves(valueWithoutMarks(String(value).replace(/\r\n?/g, '\n'))));
  const written = kind.write(text, node, tree.quote, typed);
  const meant: Meant = { is: written.isText ? 'text' : 'plain', text };
  return { text: written.text, meant };
}

function valueOf(hole: Hole, { scope, base }: Filling): unknown {
  const value = base !== null && hole.list?.base === base ? hole.list.readItem(scope) : hole.read(scope);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? mistake(hole.line, 'format_listInText') : value;
}

function textOf(hole: Hole, filling: Filling): string | undefined {
  const value = valueOf(hole, filling);
  if (Array.isArray(value)) return mistake(hole.line, 'format_listInText');
  return isNothing(value) ? undefined : String(value);
}
