// What sites call the facts of an article: a table, the likeliest word first. Letters and digits alone count, in lower case.

export type FactName =
  | 'title'
  | 'cleanUrl'
  | 'created'
  | 'changed'
  | 'publishedTime'
  | 'summary'
  | 'topics'
  | 'byline'
  | 'siteName'
  | 'lang';

const words = (list: string): readonly string[] => list.split(' ');

export const FACT_WORDS: Readonly<Record<FactName, readonly string[]>> = {
  title: words('title name headline displayname linktitle pagetitle heading subject titel titre titulo titolo customtitle'),
  cleanUrl: words(
    'link url externalurl externallink linkurl href sourceurl originalurl targeturl articleurl sourcelink originallink bookmarkof ' +
      'website websiteurl homepage home weburl source original address site target bookmark reference spec lien enlace',
  ),
  created: words(
    'date datetime created createdat datecreated pubdate dateadded addedat added posted postedat dateposted timestamp time day ' +
      'published publishdate publishedat datepublished publicationdate publishedon datum fecha data',
  ),
  changed: words('lastmod updated modified lastupdated updatedat dateupdated lastmodified datemodified changed lastedited'),
  publishedTime: words(
    'published publishdate publishedat datepublished publicationdate originaldate sourcedate articledate linkdate publishedtime pubdate',
  ),
  summary: words(
    'description summary excerpt abstract shortdescription blurb teaser lead deck intro desc subtitle tagline snippet descripcion',
  ),
  topics: words('tags topics keywords tag categories labels subjects topic category themes tagi schlagworte etiquetas'),
  byline: ['author', 'authors', 'byline', 'by', 'creator', 'writer', 'authorname', 'sourceauthor', 'linkauthor', 'autor', 'auteur'],
  siteName: words('publisher publication sitename outlet sourcename sourcetitle journal provider'),
  lang: words('lang language locale'),
};

/** Of an image beside the article, or of its address. */
export const IMAGE_WORDS: ReadonlySet<string> = new Set([
  ...words('image cover thumbnail banner featuredimage hero heroimage coverimage picture photo logo icon feature ogimage'),
  ...words('thumb img teaserimage socialimage'),
]);

/** What says how a page is made, and is the same in all of a collection. */
export const STRUCTURAL: ReadonlySet<string> = new Set([
  ...words('layout type lang language locale template archetype collection robots license comments toc sidebar sitemap'),
]);

/** What holds other keys without telling what they are of. */
const CONTAINERS: ReadonlySet<string> = new Set([
  ...words('extra params meta taxonomies data frontmatter metadata article post item'),
  ...words('fields attributes page link'),
]);

/** Keys that say when: a number there may be seconds. */
const TIMES = /date|time|created|updated|published|added|posted|modified|lastmod|when|epoch/;

const wordOf = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
export const saysWhen = (key: string): boolean => TIMES.test(wordOf(key));

/** A key as the table has it: its last part where it stands in a container, else all of it. */
export function tableWord(path: readonly string[]): string {
  const parts = path.flatMap((part) => part.split('.')).map(wordOf);
  const own = parts.filter((part, index) => index === parts.length - 1 || !CONTAINERS.has(part));
  return own.join('');
}
