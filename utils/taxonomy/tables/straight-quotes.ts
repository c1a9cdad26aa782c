// Cells in curly or single quotes, as word processors leave them: read as quotes where they are balanced.

const CURLY = /(^|[,;\t|]) ?[“„]([^“”„"\n]*)[”“] ?(?=[,;\t|]|$)/gm;
const SINGLE = /(^|[,;\t|]) ?['‘]([^'‘’"\n,;\t|]*[,;\t|][^'‘’"\n]*)['’] ?(?=[,;\t|]|$)/gm;

/** A file with straight quotes means those. */
export const straightQuotes = (text: string): string =>
  text.includes('"') ? text : text.replace(CURLY, '$1"$2"').replace(SINGLE, '$1"$2"');
