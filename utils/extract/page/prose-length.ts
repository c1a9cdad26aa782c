// How much running text a part of a page holds.

/** Characters in its paragraphs, without the white space around each. */
export const proseLength = (part: ParentNode): number =>
  [...part.querySelectorAll('p')].reduce((length, { textContent }) => length + textContent.trim().length, 0);
