// Defuddle's reading of a page: the second opinion, in a script of its own, for it is larger than all else that reads a page.
import Defuddle from 'defuddle';
import { readingOf } from './blocks';
import { tame } from './may-read-twice';
import type { ReadSecond } from './read-body';

/** Defuddle changes the document that it is handed, and may ask a server with `useAsync`. */
export const readWithDefuddle: ReadSecond = (copy, url) => {
  tame(copy);
  const { content } = new Defuddle(copy, { url, useAsync: false }).parse();
  const holder = copy.implementation.createHTMLDocument('').body;
  holder.innerHTML = content;
  return readingOf(holder);
};
