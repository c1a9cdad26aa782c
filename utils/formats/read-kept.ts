// What an update takes over from the file that it updates, read from that file as it is stored.
import { parse } from 'yaml';
import type { KeptFile } from '@/utils/core/article';
import type { Bundle } from '@/utils/core/bundle';
import { pathFault } from '@/utils/base/path-segment';
import type { CompiledFormat } from './language/template';

/** What the file does not have, or what could not be published, is made anew. */
export function readKept({ article }: Pick<Bundle, 'article'>, format: CompiledFormat): KeptFile {
  const frontMatter = frontMatterOf(article.bytes);
  const number = format.frontMatter.find(
    ({ template }) =>
      template.kind === 'text' && template.parts.length === 1 && typeof template.parts[0] === 'object' && template.parts[0].source === 'id',
  );
  const id = Number(number ? frontMatter[number.name] : Number.NaN);
  const addresses = format.addresses.keys.flatMap((key): [string, string | string[]][] => {
    const value = frontMatter[key];
    const texts = Array.isArray(value) ? value : [value];
    return texts.every((text) => typeof text === 'string' && pathFault(text) === null) ? [[key, value as string | string[]]] : [];
  });
  return { path: article.path, ...(Number.isSafeInteger(id) && { id }), addresses: Object.fromEntries(addresses) };
}

/** Every scalar as text: a slug that looks like a number is one all the same. */
function frontMatterOf(bytes: Uint8Array): Record<string, unknown> {
  const [, yaml = ''] = /^---\n([^]*?\n)---\n/.exec(new TextDecoder().decode(bytes)) ?? [];
  const read: unknown = parse(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
}
