// Keys that the curator adds to a head, behind those that files have.
import type { KindName } from '../../shown/split-source';
import type { Learning } from '../learning';
import { labelFor, nameFor } from '../meanings/variables';
import type { Meaning } from '@/utils/core/learnt/said';
import { literal } from '../meanings/made-of';

/** `head`: as it stands in the format. Adds what the curator types for them to the variables. */
export function withAdded(head: string, kind: KindName, learning: Learning): string {
  const added = (learning.said.added ?? []).filter(
    ({ key, meaning }) => meaning.is !== 'out' && !learning.leaves.some(({ id }) => id === key),
  );
  if (added.length === 0) return head;
  const lines = added.map(({ key, meaning }) => lineFor(key, valueFor(key, meaning, learning), kind));
  if (kind === 'json') {
    const end = head.lastIndexOf('}');
    const before = head.slice(0, end).trimEnd();
    return `${before}${before.endsWith('{') ? '' : ','}\n${lines.join(',\n')}\n${head.slice(end)}`;
  }
  const text = lines.map((line) => `${line}\n`).join('');
  // A key behind a table of TOML would be one of that table.
  const table = kind === 'toml' ? /^\[/m.exec(head) : null;
  return table ? `${head.slice(0, table.index)}${text}\n${head.slice(table.index)}` : `${head}${text}`;
}

const isPlain = (key: string): boolean => /^[A-Za-z_][\w-]*$/.test(key);

function lineFor(key: string, value: { text: string; isTyped: boolean }, kind: KindName): string {
  if (kind === 'json') return `  ${JSON.stringify(key)}: ${value.isTyped ? value.text : `"${value.text}"`}`;
  const name = isPlain(key) ? key : JSON.stringify(key);
  if (kind === 'toml') return `${name} = ${value.isTyped ? value.text : `"${value.text}"`}`;
  return `${name}: ${value.text}`;
}

/** `isTyped`: it stands without quotes in TOML and JSON. */
function valueFor(key: string, meaning: Meaning, { variables, weights }: Learning): { text: string; isTyped: boolean } {
  switch (meaning.is) {
    case 'fact':
      return { text: `{{ ${meaning.name} }}`, isTyped: meaning.name === 'topics' };
    case 'made':
      return { text: meaning.of, isTyped: false };
    case 'always':
      return { text: literal(meaning.value ?? ''), isTyped: /^(?:true|false|-?\d+)$/.test(meaning.value ?? '') };
    case 'typed': {
      const { kind, options = [], vocabulary } = meaning;
      const name = nameFor(key, variables);
      const ask = {
        label: labelFor(key),
        kind,
        optional: true,
        fallback: '',
        options,
        fields: [],
        ...(vocabulary !== undefined && { vocabulary }),
      };
      variables.set(name, { name, ask, values: weights.map(() => undefined), isDate: kind === 'date' });
      const isTyped = ['number', 'yes-no', 'list', 'terms'].includes(kind);
      return { text: `{{ ${name}${kind === 'date' ? ' | date: "YYYY-MM-DD"' : ''} }}`, isTyped };
    }
    case 'out':
      return { text: '', isTyped: false };
  }
}
