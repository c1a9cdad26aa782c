// HTML as a page has it: nobody has looked at what is in it. What checks it stands elsewhere, for a page's script is to load no checks.

declare const RAW: unique symbol;

/** A string, but not to the compiler: it fits into no file, no screen and no Article, only into what takes it apart or makes it safe. */
export interface RawHtml {
  readonly [RAW]: true;
}

export const rawHtml = (html: string): RawHtml => html as unknown as RawHtml;

/** The string, for who reads it as data: the sanitiser, who splits or measures it. */
export const sourceOf = (html: RawHtml): string => html as unknown as string;
