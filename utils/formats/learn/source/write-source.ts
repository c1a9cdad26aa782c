// Writes the learnt format as text: its directives, its head, and what stands around the body.
import type { AskPlan, Variable } from '../meanings/variables';

export interface SourceParts {
  path: string;
  image: string | null;
  zone: string;
  quotes: 'single' | 'double' | null;
  asks: Variable[];
  /** With the marks around it. */
  file: string;
  crlf: boolean;
}

export function writeSource({ path, image, zone, quotes, asks, file, crlf }: SourceParts): string {
  const lines = [
    `$path: ${quoted(path)}`,
    ...(image === null ? [] : [`$image: ${quoted(image)}`]),
    ...(zone === 'UTC' ? [] : [`$zone: ${zone}`]),
    ...(quotes === null ? [] : [`$quotes: ${quotes}`]),
    ...(asks.length === 0 ? [] : ['$ask:', ...asks.map(({ name, ask }) => `  ${name}: ${askText(name, ask!)}`)]),
  ];
  const text = `${lines.join('\n')}\n${file}`;
  return crlf ? text.replaceAll('\n', '\r\n') : text;
}

const quoted = (text: string): string =>
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;

/** In one line, as a person would write it: what is as it is by itself is left out. */
function askText(name: string, { label, kind, optional, fallback, options, vocabulary, fields }: AskPlan): string {
  const settings = [
    ...(label === name ? [] : [`label: ${quoted(label)}`]),
    ...(kind === 'text' ? [] : [`kind: ${kind}`]),
    ...(options.length === 0 ? [] : [`options: [${options.map(quoted).join(', ')}]`]),
    ...(vocabulary === undefined ? [] : [`vocabulary: ${quoted(vocabulary)}`]),
    ...(optional ? ['optional: true'] : []),
    ...(fallback === '' ? [] : [`default: ${quoted(fallback)}`]),
    ...(fields.length === 0
      ? []
      : [`fields: { ${fields.map((field) => `${field.name}: {${field.kind === 'text' ? '' : ` kind: ${field.kind} `}}`).join(', ')} }`]),
  ];
  return settings.length === 0 ? '{}' : `{ ${settings.join(', ')} }`;
}
