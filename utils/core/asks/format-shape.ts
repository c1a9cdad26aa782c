// What a format asks for, and which parts of an article it can take: by this the desk shows what is of use, and nothing else.
import type { Asked, AskField } from './asked';

export interface FormatShape {
  asks: readonly AskField[];
  /** It puts an image beside the article, or tells of one. */
  image: boolean;
  /** It writes topics. */
  topics: boolean;
}

/** With what each field is where nothing was typed, by its name; null while that is not known. */
export interface AskedForm extends Pick<FormatShape, 'asks'> {
  defaults: Asked | null;
}
