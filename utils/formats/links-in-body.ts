// Where a format puts the article's address below the head, as two of its files with nothing in common tell.
import { decode } from '@/utils/base/html/html-text';
import type { Article } from '@/utils/core/article';
import type { LinkInBody } from '@/utils/core/formats/known-keys';

interface FilledFile {
  text: string;
  article: Article;
}

/** With less before it, it could be any address of the article's own text. */
const LEAST = 2;

interface Place {
  /** What stands before it in its line, and right behind it. */
  left: string;
  after: string;
  isBelowBody: boolean;
}

export function linksInBody(one: FilledFile, other: FilledFile): LinkInBody[] {
  const found = new Map<string, LinkInBody>();
  for (const name of ['cleanUrl', 'url'] as const) {
    const others = placesOf(other, name);
    for (const [at, { left, after, isBelowBody }] of placesOf(one, name).entries()) {
      const its = others[at];
      if (!its || its.after !== after) continue;
      const line = commonStart(left, its.left);
      const before = commonEnd(left, its.left);
      if (before === '' || (line === left ? left : line + before).trim().length < LEAST) continue;
      const place: LinkInBody = { line, before, after, last: isBelowBody };
      found.set(JSON.stringify(place), place);
    }
  }
  return [...found.values()];
}

function placesOf({ text: written, article }: FilledFile, name: 'cleanUrl' | 'url'): Place[] {
  // In a tag its signs are references.
  const text = decode(written);
  const address = article[name];
  // One paragraph.
  const body = text.indexOf(article.body.slice(article.body.indexOf('>') + 1, article.body.lastIndexOf('<')));
  const found: Place[] = [];
  for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
    const next = text[at + address.length] ?? '';
    const left = text.slice(text.lastIndexOf('\n', at) + 1, at);
    found.push({ left, after: /\s/.test(next) ? '' : next, isBelowBody: body >= 0 && body < at });
  }
  return found;
}

function commonStart(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one.slice(0, at);
}

function commonEnd(one: string, other: string): string {
  let count = 0;
  while (count < one.length && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return one.slice(one.length - count);
}
