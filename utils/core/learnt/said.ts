// What the curator decided while a format was learnt: plain data, kept with the site, so that it can be learnt again from newer files.
import { AskKind } from '../asks/asked';
import { z } from '../zod';

/** What a key, the file's name, its body or its image is understood as. */
const Meaning = z.discriminatedUnion('is', [
  /** A name of the language, such as `title`, `cleanUrl`, `created`, `publishedTime`, `topics`, `byline`, `community.name`. */
  z.object({ is: z.literal('fact'), name: z.string() }),
  /** Text with holes, as it stands in the format: `/links/{{ slug }}/`. */
  z.object({ is: z.literal('made'), of: z.string() }),
  /** The same in every file: as most files, or `value`, have it. */
  z.object({ is: z.literal('always'), value: z.optional(z.string()) }),
  /** Filled by the curator at the desk. `options`: of `one-of`. `vocabulary`: of `terms`. */
  z.object({
    is: z.literal('typed'),
    kind: AskKind,
    options: z.optional(z.array(z.string())),
    vocabulary: z.optional(z.string()),
  }),
  /** Not written. */
  z.object({ is: z.literal('out') }),
]);
export type Meaning = z.infer<typeof Meaning>;

/** Of one row; what is absent stays as it was learnt. */
const SaidRow = z.object({
  meaning: z.optional(Meaning),
  /** Of a typed field: what the desk calls it. */
  label: z.optional(z.string()),
  /** Whether it may be empty. */
  optional: z.optional(z.boolean()),
});

/** Of a field that the file's name, or what a key is made of, asks for: `slug`, `section`. */
const SaidField = z.object({
  label: z.optional(z.string()),
  optional: z.optional(z.boolean()),
  kind: z.optional(AskKind),
  /** With holes; empty for none. */
  default: z.optional(z.string()),
});

export const Said = z.object({
  /** By the keys of rows. */
  rows: z.optional(z.record(z.string(), SaidRow)),
  /** By the names of fields. */
  fields: z.optional(z.record(z.string(), SaidField)),
  /** Keys that no file has, in the order in which they are put at the end of the head. */
  added: z.optional(z.array(z.object({ key: z.string(), meaning: Meaning }))),
  /** The site's time zone, as IANA names it. */
  zone: z.optional(z.string()),
});
export type Said = z.infer<typeof Said>;
