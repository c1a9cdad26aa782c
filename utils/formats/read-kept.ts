// What an update takes over from the file that it updates, read from that file as it is stored.
import type { KeptFile } from '@/utils/core/article';
import type { Bundle } from '@/utils/core/bundle';
import { pathFault } from '@/utils/base/path-segment';
import type { Format } from './language/compile';
import { headValues } from './head-values';
import { type CompiledFormat, isNumberAlone } from './language/template';

/**
 * The addresses that `format` has, in a file that `writer` wrote. What the file does not have, or what could not be published, is made
 * anew.
 */
export function readKept({ article }: Pick<Bundle, 'article'>, format: Format, writer: Format = format): KeptFile {
  const frontMatter = headValues(new TextDecoder().decode(article.bytes), writer);
  const number = 'fill' in writer ? writer.numberKey : pyyamlNumberKey(writer);
  const id = Number(number === undefined ? Number.NaN : frontMatter[number]);
  const addresses = format.addresses.keys.flatMap((key): [string, string | string[]][] => {
    const value = frontMatter[key];
    const texts = Array.isArray(value) ? value : [value];
    return texts.every((text) => typeof text === 'string' && pathFault(text) === null) ? [[key, value as string | string[]]] : [];
  });
  return { path: article.path, ...(Number.isSafeInteger(id) && { id }), addresses: Object.fromEntries(addresses) };
}

const pyyamlNumberKey = ({ frontMatter }: CompiledFormat): string | undefined =>
  frontMatter.find(({ template }) => template.kind === 'text' && isNumberAlone(template.parts))?.name;
