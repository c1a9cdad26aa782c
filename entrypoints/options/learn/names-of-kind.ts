// What the format and the content type of a kind of files are called, by the folder that they lie in.

/** Words that end as plurals do, and are none. */
const SINGULAR = /(?:news|s[siu]s|us|ss)$/i;

/** `_posts` as `posts`, `content/links` as `links`. */
export function formatName(kind: string): string {
  const word = wordOf(kind)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return word === '' ? 'article' : word;
}

/** `Post`, `Link`; empty where the folder's name tells nothing. */
export function typeName(kind: string): string {
  const word = wordOf(kind).replace(/[_-]+/g, ' ').trim();
  if (word === '') return '';
  const one = SINGULAR.test(word) ? word : word.replace(/s$/i, '');
  return one.charAt(0).toUpperCase() + one.slice(1);
}

/** The last folder of its name. */
const wordOf = (kind: string): string =>
  kind
    .replace(/ \(\d+\)$/, '')
    .split('/')
    .findLast((part) => !part.includes('*') && part !== '') ?? '';
