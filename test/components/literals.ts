// Words that stand in a view itself, where they should be in public/_locales: in its elements, and in what it hands down to be read.
import { parseSync } from '@swc/core';

/** Attributes and properties that a reader sees or hears. */
const READ =
  /^(?:aria-(?:label|description|roledescription|placeholder|valuetext)|title|placeholder|alt|label|name|how|aside|text|message|hint|wrong|why|heading)$/;
/** Their name is which of a kind they are. */
const NAMED = /^(?:Icon|input)$/;

interface Node {
  type?: string;
  [key: string]: unknown;
}

/** Texts of at least two letters, trimmed. */
export function literalsOf(source: string): string[] {
  const found: string[] = [];
  const keep = (text: unknown) => /\p{L}{2}/u.test(String(text)) && found.push(String(text).trim());

  /** A text of an expression that is shown: also one of two, one that is added, or one between holes. */
  function shown(node: Node): void {
    if (node.type === 'StringLiteral') keep(node['value']);
    else if (node.type === 'TemplateLiteral') {
      for (const { cooked } of node['quasis'] as { cooked: unknown }[]) keep(cooked);
      for (const inner of node['expressions'] as Node[]) shown(inner);
    } else if (node.type === 'ConditionalExpression') for (const part of ['consequent', 'alternate']) shown(node[part] as Node);
    else if (node.type === 'ParenthesisExpression' || node.type === 'JSXExpressionContainer') shown(node['expression'] as Node);
    else if (node.type === 'BinaryExpression' && ['+', '??', '||', '&&'].includes(String(node['operator']))) {
      if (node['operator'] !== '&&') shown(node['left'] as Node);
      shown(node['right'] as Node);
    }
  }

  visit(parseSync(source, { syntax: 'typescript', tsx: true }), (node) => {
    if (node.type === 'JSXText') keep(node['value']);
    if (node.type === 'JSXOpeningElement') {
      for (const { name, value } of node['attributes'] as { name?: Node; value?: Node | null }[]) {
        const called = String(name?.['value']);
        if (value && READ.test(called) && !(called === 'name' && NAMED.test(String((node['name'] as Node)['value'])))) shown(value);
      }
    }
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of node['children'] as Node[]) if (child.type === 'JSXExpressionContainer') shown(child);
  });
  return found;
}

function visit(node: unknown, see: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return;
  see(node as Node);
  for (const child of Object.values(node)) visit(child, see);
}
