/** Addresses that lead to articles of different clean URLs: a site publishes one of them and drops the others without a word. */
import type { Published } from './sites/site.ts';

/** `cleanUrls`: of each file, by its path. An alias may be that of the same article in another community; a page's own address may not. */
export function sharedAddresses(
  published: Map<string, Published>,
  cleanUrls: Map<string, string>,
): { address: string; cleanUrls: string[] }[] {
  const of = new Map<string, Set<string>>();
  const own = new Map<string, string>();
  for (const [path, { address, aliases }] of published) {
    const cleanUrl = cleanUrls.get(path) ?? path;
    const twice = own.has(address) ? [`${cleanUrl} (twice)`] : [];
    own.set(address, path);
    for (const one of [address, ...aliases.map(asPath)]) of.set(one, new Set([...(of.get(one) ?? []), cleanUrl, ...twice]));
  }
  return [...of].filter(([, urls]) => urls.size > 1).map(([address, urls]) => ({ address, cleanUrls: [...urls] }));
}

const asPath = (alias: string) => (alias.endsWith('/') ? alias : `${alias}/`);
