// Makes sure that every hole of a head is in the tree that was read of it: one in a comment, or in a second document, would be left as the
// sign that stood for it.
import { holesIn } from '../language/read-holes';
import { mistake } from '../language/mistake';
import type { Hole } from '../language/template';
import type { HeadNode, HeadTree } from './tree';

/** The holes below a node, in their order. */
export function holesOf(node: HeadNode): Hole[] {
  if (node.is === 'fixed') return [];
  if (node.is === 'scalar') return node.parts.filter((part) => typeof part !== 'string');
  return (node.is === 'map' ? node.entries : node.items).flatMap((entry) => holesOf(entry.node));
}

/** Throws the Problem `format-broken` at the line of the first that is in no value. */
export function refuseLostHoles({ root }: HeadTree, head: string, lineOf: (offset: number) => number): void {
  const held = new Map<number, number>();
  for (const { line } of holesOf(root)) held.set(line, (held.get(line) ?? 0) + 1);
  for (const part of holesIn(head, lineOf)) {
    if (typeof part === 'string') continue;
    const line = lineOf(part.begin);
    const left = held.get(line) ?? 0;
    if (left === 0) mistake(line, 'format_holeLost');
    held.set(line, left - 1);
  }
}
