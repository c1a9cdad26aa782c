// JSON, as a kind of head: YAML in brackets to read with its holes, and strict where a file is read back.
import { isNode } from 'yaml';
import { mistake } from '../../language/mistake';
import type { HeadKind, HeadSource } from '../head-kind';
import { type ReadPlain, difference } from '../same-value';
import type { HeadNode, HeadTree, ScalarNode } from '../tree';
import { readTemplate } from '../yaml/read-template';
import { yamlValues } from '../yaml/yaml-values';

export const json: HeadKind = {
  read,
  write: (text, node, _, typed) => {
    const isNumber = typed && node.style === 'plain' && /^(?:-?(?:0|[1-9]\d{0,14})|true|false|null)$/.test(text);
    return isNumber ? { text, isText: false } : { text: JSON.stringify(text), isText: true };
  },
  nothing: ({ style }) => (style === 'plain' ? { text: 'null', isText: false } : { text: '""', isText: true }),
  values: yamlValues,
  differs(text, meant) {
    try {
      return difference(JSON.parse(text), meant, readPlain);
    } catch {
      return [];
    }
  },
};

const readPlain: ReadPlain = (text) => JSON.parse(text) as unknown;

function read(source: HeadSource): HeadTree {
  const tree = readTemplate(source);
  if (!tree.root.brackets) return mistake(source.lineOf(0), 'format_noMap');
  return { ...tree, root: asJson(tree.root, source) as HeadTree['root'], quote: 'double' };
}

/** Of what is fixed, what `JSON.parse` makes. */
function asJson(node: HeadNode, source: HeadSource, line = source.lineOf(0)): HeadNode {
  if (node.is === 'scalar') return refuseOther(node, line);
  if (node.is === 'map')
    return { ...node, entries: node.entries.map((entry) => ({ ...entry, node: asJson(entry.node, source, entry.line) })) };
  if (node.is === 'list') return { ...node, items: node.items.map((item) => ({ ...item, node: asJson(item.node, source, item.line) })) };
  try {
    return { ...node, value: isNode(node.value) || node.value === null ? (JSON.parse(node.text) as unknown) : node.value };
  } catch {
    return mistake(line, 'format_noJson', node.text.slice(0, 40));
  }
}

const refuseOther = (node: ScalarNode, line: number): ScalarNode =>
  node.style === 'single'
    ? mistake(line, 'format_noJson', "'")
    : node.style === 'plain' && node.parts.length > 1
      ? mistake(line, 'format_noJson', '{{')
      : node;
