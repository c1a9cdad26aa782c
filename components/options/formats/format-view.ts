// What the options do with the formats that a site brings.
import type { TriedFormat } from '@/utils/core/formats/tried-format';

export interface ShownTrial {
  tried: TriedFormat;
  /** Of the article whose file it is; null of an example. */
  title: string | null;
}

export interface FormatActions {
  /** Compiles a text as the format of that name, and writes the article on the desk in it. */
  tryFormat(slug: string, name: string, source: string): Promise<ShownTrial>;
  /** Begins one with the text of a preset or of another format. Answers its name; null where it was not kept. */
  addFormat(slug: string, from: string): Promise<string | null>;
  renameFormat(slug: string, name: string, to: string): void;
  /** One that nothing uses. */
  removeFormat(slug: string, name: string): void;
}
