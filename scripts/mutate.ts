// The small mistakes that can be planted in a source, each as what stands there and what would stand there instead.
import { parseSync } from '@swc/core';
import { z } from 'zod';

export interface Mutant {
  /** Offsets into the source, in UTF-16 units. */
  start: number;
  end: number;
  instead: string;
}

const SWAPS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
};

const Node = z.looseObject({ type: z.string(), span: z.object({ start: z.number(), end: z.number() }) });
type Node = z.infer<typeof Node>;

/** swc counts bytes of UTF-8, and from where the last file that it read ended. */
function offsets(source: string, base: number): (byte: number) => number {
  const bytes = new TextEncoder().encode(source);
  return (byte) => new TextDecoder().decode(bytes.subarray(0, byte - base)).length;
}

/** All mutants of a TypeScript source, in its order. */
export function mutantsOf(source: string, isTsx: boolean): Mutant[] {
  const program = parseSync(source, { syntax: 'typescript', tsx: isTsx });
  // A program begins at its first statement; a directive of ours gives it a known place.
  const first = Node.parse(program.body[0]).span.start;
  const lead = /^(?:\s|\/\/[^\n]*\n|\/\*[^]*?\*\/)*/.exec(source)?.[0] ?? '';
  const at = offsets(source, first - new TextEncoder().encode(lead).length);
  const mutants: Mutant[] = [];
  walk(program, (node) => {
    const [start, end] = [at(node.span.start), at(node.span.end)];
    const add = (from: number, to: number, instead: string) => mutants.push({ start: from, end: to, instead });
    if (node.type === 'BinaryExpression') {
      const [left, right] = [Node.parse(node['left']), Node.parse(node['right'])];
      const [from, to] = [at(left.span.end), at(right.span.start)];
      const swap = SWAPS[String(node['operator'])];
      if (swap) add(from, to, source.slice(from, to).replace(String(node['operator']), swap));
      if (node['operator'] === '&&' || node['operator'] === '||') {
        add(start, to, '');
        add(from, end, '');
      }
    }
    if (node.type === 'ConditionalExpression' || node.type === 'IfStatement') {
      const test = Node.parse(node['test']);
      add(at(test.span.start), at(test.span.end), `!(${source.slice(at(test.span.start), at(test.span.end))})`);
    }
    if (node.type === 'BooleanLiteral') add(start, end, String(!node['value']));
    if (node.type === 'NumericLiteral') add(start, end, String(Number(node['value']) + 1));
    if (node.type === 'ExpressionStatement') add(start, end, ';');
  });
  return mutants.toSorted((one, other) => one.start - other.start);
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) return value.forEach((one) => walk(one, visit));
  if (typeof value !== 'object' || value === null) return;
  const { type } = value as { type?: unknown };
  // Types say nothing at run time, and an import is no mistake to make.
  if (typeof type === 'string' && /^(?:Ts(?!NonNull|As|Satisfies)|ImportDeclaration)/.test(type)) return;
  const node = Node.safeParse(value);
  if (node.success) visit(node.data);
  for (const one of Object.values(value)) walk(one, visit);
}
