// What a format's head holds, whichever way it is written: the keys, and the holes that stand in each.
import type { Entry, HeadNode } from '../head/tree';
import { namesIn } from '../language/hole-words';
import { emptyScope } from '../language/names';
import type { Hole, NamedTemplate, Part, Template } from '../language/template';

export type Shape =
  | { is: 'fixed' }
  | { is: 'text'; parts: readonly Part[] }
  | { is: 'list'; items: readonly Shape[] }
  | { is: 'map'; entries: readonly ShapeEntry[] };

export interface ShapeEntry {
  /** The key, or the way to it of a table of TOML. */
  path: readonly string[];
  shape: Shape;
}

function shapeOfNode(node: HeadNode): Shape {
  if (node.is === 'fixed') return node;
  if (node.is === 'scalar') return { is: 'text', parts: node.parts.map(asWritten) };
  if (node.is === 'list') return { is: 'list', items: node.items.map((item) => shapeOfNode(item.node)) };
  return { is: 'map', entries: entriesOf(node.entries) };
}

/** A text of the format's own that stands in a hole is no hole. */
export function asWritten(part: Part): Part {
  return typeof part === 'string' || namesIn(part).length > 0 ? part : String(part.read(emptyScope()) ?? '');
}

/** A list of tables is a list with one item that is repeated. */
export const entriesOf = (entries: readonly Entry[]): ShapeEntry[] =>
  entries.map(({ path, node, isTable }) => {
    const shape = shapeOfNode(node);
    return { path, shape: isTable === 'many' ? { is: 'list', items: [shape] } : shape };
  });

function shapeOfTemplate(template: Template): Shape {
  if (template.kind === 'fixed') return { is: 'fixed' };
  if (template.kind === 'text') return { is: 'text', parts: template.parts.map(asWritten) };
  if (template.kind === 'list') return { is: 'list', items: template.items.map(shapeOfTemplate) };
  return { is: 'map', entries: entriesOfTemplates(template.entries) };
}

export const entriesOfTemplates = (entries: readonly NamedTemplate[]): ShapeEntry[] =>
  entries.map(({ name, template }) => ({ path: [name], shape: shapeOfTemplate(template) }));

/** The hole that a value is, with nothing around it. */
export const onlyHole = (parts: readonly Part[]): Hole | null => (parts.length === 1 && typeof parts[0] === 'object' ? parts[0] : null);
