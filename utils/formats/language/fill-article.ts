// What a format puts in its holes for an article: the names that it defines, and the values that become addresses of the site.
import type { Article } from '@/utils/core/article';
import { pathFault } from '@/utils/base/path-segment';
import { siteAddress } from '@/utils/core/deliveries/site-address';
import { type FrontMatter, fillEntries, fillTemplate } from './fill-holes';
import { mistake } from './mistake';
import { readNames, type Scope } from './names';
import type { CompiledFormat, FormatFacts } from './template';
import type { JsonValue } from '../yaml/writer';
import { valueWithoutMarks } from '../hugo-marks';

/** The names of the article and of the format. An update keeps those that it kept an address of. */
export function fillScope(article: Article, format: CompiledFormat): Scope {
  const scope = readNames(article);
  for (const { name, template } of format.lets) scope[name] = keptOf(article, format, name) ?? fillTemplate(template, scope) ?? null;
  return scope;
}

/** The keys and their values. */
export function fillFrontMatter(article: Article, format: CompiledFormat, scope: Scope): FrontMatter {
  const kept = format.addresses.keys.flatMap((key): [string, JsonValue][] => {
    const value = keptOf(article, format, key);
    return value === undefined ? [] : [[key, value]];
  });
  return valueWithoutMarks({ ...fillEntries(format.frontMatter, scope), ...Object.fromEntries(kept) });
}

const keptOf = ({ kept }: Article, { addresses }: CompiledFormat, key: string): string | string[] | undefined =>
  addresses.keys.includes(key) && kept && Object.hasOwn(kept.addresses, key) ? kept.addresses[key] : undefined;

/** Its addresses as `siteAddress` writes them. Throws the Problem `format-broken` where one could not be published. */
export function addressesIn(frontMatter: FrontMatter, { addresses }: CompiledFormat): string[] {
  return addresses.keys.flatMap((key) => {
    const value = frontMatter[key] ?? [];
    return (Array.isArray(value) ? value : [value]).map((address) => {
      if (typeof address !== 'string') return mistake(addresses.line, 'format_addressText', key);
      return publishable(key, address, addresses);
    });
  });
}

/** An address as `siteAddress` writes it. Throws the Problem `format-broken` where it could not be published. */
export function publishable(key: string, address: string, { line }: FormatFacts['addresses']): string {
  const fault = pathFault(address);
  return fault ? mistake(line, 'format_noAddress', key, fault.why) : siteAddress(key, address);
}

/** The same without its file: its body does not count. */
export function addressesOf(article: Article, format: CompiledFormat): string[] {
  const bare: Article = { ...article, body: '' as Article['body'] };
  return addressesIn(fillFrontMatter(bare, format, fillScope(bare, format)), format);
}
