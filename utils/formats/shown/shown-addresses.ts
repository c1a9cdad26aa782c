// The addresses of the site that a shown format's file has: beside its path, what `$addresses` names.
import type { Article } from '@/utils/core/article';
import { type MeantMap, textsOf } from '../head/meant';
import { publishable } from '../language/fill-article';
import { mistake } from '../language/mistake';
import { fillShown, shownScope } from './fill-shown';
import type { ShownParts } from './shown-parts';

/** As `siteAddress` writes them. Throws the Problem `format-broken` where one could not be published. */
export function addressesOfShown({ entries }: MeantMap, { addresses }: ShownParts): string[] {
  return addresses.keys.flatMap((key) =>
    (textsOf(entries.get(key)) ?? mistake(addresses.line, 'format_addressText', key)).map((address) =>
      publishable(key, address, addresses),
    ),
  );
}

/** The same of an article without its file: its body does not count. */
export function shownAddresses(article: Article, format: ShownParts): string[] {
  const bare: Article = { ...article, body: '' as Article['body'] };
  return addressesOfShown(fillShown(bare, format, shownScope(bare, format)).meant, format);
}
