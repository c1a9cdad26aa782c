// What the files that were read have between them: addresses of the site that two have, and articles that two are about.
import { articleKey } from '@/utils/core/article-keys';
import type { Finding } from '@/utils/core/audit/finding';
import { siteAddress } from '@/utils/core/deliveries/site-address';
import type { MatchedFile } from '@/utils/formats/matching/match-file';

interface Seen {
  path: string;
  /** What its article is known by; empty where its format tells none. */
  link: string;
}

export class SeenFiles {
  private readonly addresses = new Map<string, Seen>();
  private readonly articles = new Map<string, string>();

  /** Files of one article for several communities share their addresses. */
  add(path: string, { link, addresses, values, placeOf, lineOf }: MatchedFile): Finding[] {
    const seen: Seen = { path, link: link === null ? '' : articleKey(link) };
    const found: Finding[] = [];
    for (const [key, value] of Object.entries(addresses)) {
      for (const address of [value].flat()) {
        const known = siteAddress(key, address);
        const other = this.addresses.get(known);
        if (!other) this.addresses.set(known, seen);
        else if (other.link === '' || other.link !== seen.link)
          found.push({ kind: 'address-taken', path, line: lineOf(key), key, term: address, hint: other.path });
      }
    }
    if (seen.link === '') return found;
    const article = `${seen.link}\n${String(values.get('community.slug') ?? values.get('community.name') ?? '')}`;
    const other = this.articles.get(article);
    if (other === undefined) this.articles.set(article, path);
    else
      found.push({
        kind: 'article-twice',
        path,
        line: placeOf('cleanUrl').line,
        key: placeOf('cleanUrl').key,
        term: link ?? '',
        hint: other,
      });
    return found;
  }
}
