// What the head of a published file says, read as the format that wrote it would have it read.
import { yamlValues } from './head/yaml/yaml-values';
import type { Format } from './language/compile';

/** By its keys. `text`: the whole file. */
export function headValues(text: string, format: Format): Record<string, unknown> {
  const plain = text.replaceAll('\r\n', '\n');
  return 'fill' in format ? format.values(plain) : yamlValues(/^---\n([^]*?\n)---\n/.exec(plain)?.[1] ?? '');
}
