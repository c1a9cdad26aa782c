// Every pattern of a source or of a built script, and each that is made of parts.
import { parseSync } from 'vite';

export interface Pattern {
  source: string;
  flags: string;
}

interface Found {
  patterns: Pattern[];
  /** What stands at each `RegExp(…)` whose source is not written out there, its first 60 characters. */
  made: string[];
}

interface Node {
  type?: string;
  name?: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export function patternsIn(name: string, code: string): Found {
  const found: Found = { patterns: [], made: [] };
  visit(parseSync(name, code).program, (node) => {
    const regex = node['regex'] as { pattern: string; flags: string } | undefined;
    if (node.type === 'Literal' && regex) found.patterns.push({ source: regex.pattern, flags: regex.flags });
    if ((node.type !== 'NewExpression' && node.type !== 'CallExpression') || (node['callee'] as Node).name !== 'RegExp') return;
    const [source, flags] = (node['arguments'] as Node[]).map(writtenIn);
    if (source === null || source === undefined) found.made.push(code.slice(node.start, node.end).slice(0, 60));
    else found.patterns.push({ source, flags: flags ?? '' });
  });
  return found;
}

/** A text that is written out; null for what is made. */
function writtenIn(node: Node): string | null {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  const [only, ...more] = (node.type === 'TemplateLiteral' ? node['quasis'] : []) as { value: { cooked: string } }[];
  return only && more.length === 0 ? only.value.cooked : null;
}

function visit(node: unknown, see: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return;
  see(node as Node);
  for (const child of Object.values(node)) visit(child, see);
}
