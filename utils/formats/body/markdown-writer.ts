// The writer of Markdown, once it is loaded: the word `markdown` asks for it here.

type Writer = (html: string) => string;

let writer: Writer | null = null;

export const hasMarkdown = (): boolean => writer !== null;
export const useMarkdown = (loaded: Writer): void => void (writer = loaded);

/** Throws where it was not loaded: `loadPartsOf` comes before. */
export function markdown(html: string): string {
  if (!writer) throw new Error('the writer of Markdown is not loaded');
  return writer(html);
}
