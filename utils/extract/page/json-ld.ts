// Structured data: every node of a page's JSON-LD, the article's among them, and what is readable of broken ones.
import { LIMITS } from '@/utils/core/limits';
import { isAboutPage } from '../address/same-page';

export type JsonLd = { readonly [key: string]: unknown };

export interface StructuredData {
  /** The node of the page's article, where there is one that is not about another page. */
  article: JsonLd;
  /** It says itself that it is about this page. */
  isAboutThis: boolean;
  /** The node of the page itself. */
  webPage: JsonLd;
  /** The site's own node. */
  site: JsonLd;
  byId: ReadonlyMap<string, JsonLd>;
}

const ARTICLE = /(Article|Posting|Report|Review|HowTo|Recipe|Course|LearningResource|Book|CreativeWork)$/;
const WEB_PAGE = /(WebPage|ItemPage|AboutPage|FAQPage|VideoObject|Event|Product)$/;

export function readStructuredData(document: Document, url: string): StructuredData {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json" i]')]
    .flatMap((script) => nodesOf(parse(script.textContent)))
    .slice(0, LIMITS.nodes);
  const ofType = (type: RegExp) => nodes.filter((node) => typesOf(node).some((name) => type.test(name)) && !isAboutAnother(node, url));
  const articles = ofType(ARTICLE);
  const about = articles.find((node) => addressesOf(node).some((address) => isAboutPage(address, url)));
  return {
    article: about ?? articles.find((node) => node['headline']) ?? articles[0] ?? {},
    isAboutThis: about !== undefined,
    webPage: ofType(WEB_PAGE)[0] ?? {},
    site: nodes.find((node) => typesOf(node).includes('WebSite')) ?? {},
    byId: new Map(
      nodes.flatMap((node) => (typeof node['@id'] === 'string' && Object.keys(node).length > 2 ? [[node['@id'], node] as const] : [])),
    ),
  };
}

export const isNode = (value: unknown): value is JsonLd => typeof value === 'object' && value !== null && !Array.isArray(value);

export const typesOf = (node: JsonLd): string[] => [node['@type']].flat().filter((type) => typeof type === 'string');

const addressesOf = (node: JsonLd): string[] =>
  [node['url'], isNode(node['mainEntityOfPage']) ? node['mainEntityOfPage']['@id'] : node['mainEntityOfPage']].filter(
    (value): value is string => typeof value === 'string' && value.length <= LIMITS.address,
  );

/** After an in-site navigation the head often still speaks of the page before. */
function isAboutAnother(node: JsonLd, url: string): boolean {
  const addresses = addressesOf(node).filter((address) => /^https?:\/\/[^/]+\/./.test(address));
  return addresses.length > 0 && !addresses.some((address) => isAboutPage(address, url) || isMoved(address, url));
}

/** Characters of a path that names one article and no other. */
const LONG_PATH = 20;

/** A site that has moved keeps its paths. */
function isMoved(address: string, url: string): boolean {
  if (!URL.canParse(address) || new URL(url).pathname.length < LONG_PATH) return false;
  const [theirs, ours] = [new URL(address), new URL(url)];
  return isAboutPage(ours.origin + theirs.pathname + theirs.search, url);
}

/** Structured data written by hand: wrapped in comments or CDATA, with raw line breaks and commas too many. */
const MENDS: ((text: string) => string)[] = [
  (text) =>
    text.replace(
      /^\s*(?:\/\*\s*)?(?:<!--|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)(?:\s*\*\/)?|(?:\/\*\s*|\/\/\s*)?(?:-->|\]\]>)(?:\s*\*\/)?\s*$/g,
      '',
    ),
  (text) => text.replace(/[\u0000-\u001f]+/g, ' '),
  (text) => text.replace(/,(?=\s*[}\]])/g, ''),
  (text) => text.replace(/\\(?!["\\/bfnrtu])/g, ''),
  withoutEnd,
];

/** Without the semicolons at its end; a pattern would look at every run of white space in between. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[;\s]/.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

function parse(text: string): unknown {
  for (let mended = text, next = 0; ; next += 1) {
    try {
      return JSON.parse(mended);
    } catch {
      // What stays broken says nothing of the article: the next place is asked.
      const mend = MENDS[next];
      if (!mend) return null;
      mended = mend(mended);
    }
  }
}

function nodesOf(value: unknown, depth = 0): JsonLd[] {
  if (depth > 5) return [];
  if (Array.isArray(value)) return value.flatMap((one) => nodesOf(one, depth + 1));
  if (!isNode(value)) return [];
  const within = ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'isPartOf'].flatMap((key) => nodesOf(value[key], depth + 1));
  return [value, ...within];
}
