// What the readers of metadata are handed: a page's document, its address and its structured data.

export interface Page {
  document: Document;
  /** What links on the page are relative to. */
  base: string;
  /** The JSON-LD node that describes the article; empty where there is none. */
  article: JsonLd;
}

export type JsonLd = { readonly [key: string]: unknown };

const ARTICLE = /(Article|Posting|Report|Review|HowTo|Recipe|Course|WebPage)$/;

/** Opens a document for reading. `url` is the page's address; the document is not changed. */
export function openPage(document: Document, url: string): Page {
  return { document, base: baseOf(document, url), article: articleOf(document) };
}

/** Links resolve against `<base>`, itself relative to the page's URL. A parsed document has no base URI of its own. */
function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return resolve(href, url) ?? url;
}

/** An absolute http(s) address, or null. */
export function resolve(href: string, base: string): string | null {
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

function articleOf(document: Document): JsonLd {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    flatten(parse(script.textContent)),
  );
  return nodes.find((node) => types(node).some((type) => ARTICLE.test(type) && type !== 'WebPage'))
    ?? nodes.find((node) => types(node).includes('WebPage'))
    ?? {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Broken structured data is common and says nothing about the article: the next place is asked.
    return null;
  }
}

function flatten(node: unknown): JsonLd[] {
  if (Array.isArray(node)) return node.flatMap(flatten);
  if (!isNode(node)) return [];
  return [node, ...flatten(node['@graph'])];
}

export const isNode = (value: unknown): value is JsonLd => typeof value === 'object' && value !== null && !Array.isArray(value);

const types = (node: JsonLd): string[] => [node['@type']].flat().filter((type) => typeof type === 'string');
