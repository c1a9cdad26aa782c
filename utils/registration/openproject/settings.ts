// What OpenProject needs to be told for a site: where it is, what is called what there, and how much of an article it gets. No key stands
// in it.
import { isLoopback } from '@/utils/base/loopback';
import { z } from '@/utils/core/zod';
import { Given } from './content/given';

const Id = z.int().check(z.positive());

/** How a custom field holds what it holds. */
export const FieldKind = z.enum(['string', 'text', 'link', 'list', 'multi-list']);
export type FieldKind = z.infer<typeof FieldKind>;

/** A custom field of the installation: `customField7`. */
export const Field = z.object({ key: z.string().check(z.regex(/^customField\d+$/)), name: z.string(), kind: FieldKind });
export type Field = z.infer<typeof Field>;

const Named = z.object({ id: Id, name: z.string() });
export type Named = z.infer<typeof Named>;

/** Where a key may go: nothing in it but the place, and nobody can listen on the way. */
const Address = z.url().check(
  z.refine((text) => {
    const url = URL.parse(text);
    if (!url || /[?#]/.test(text) || url.username + url.password !== '') return false;
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  }),
);

/** What an article has that a custom field of the installation holds. */
export const FACTS = ['cleanUrl', 'sourceUrl', 'medigyTopics'] as const;
export type FactName = (typeof FACTS)[number];

export const OpenProjectSettings = z.object({
  /** Origin and path of the installation's front door, without a slash at the end: `https://example.org/openproject`. */
  baseUrl: Address,
  /** How the key is sent; older installations take Basic alone. */
  auth: z._default(z.enum(['bearer', 'basic']), 'bearer'),
  /** By slug of the community. */
  projects: z._default(z.record(z.string(), Named), {}),
  /** By slug of the content type. */
  types: z._default(z.record(z.string(), Named), {}),
  fields: z._default(z.partialRecord(z.enum(FACTS), Field), {}),
  /** What a new work package gets; absent: what the installation gives it. */
  status: z.optional(Named),
  priority: z.optional(Named),
  assignee: z.optional(Named),
  /** People who watch the project are told of what is registered. */
  notify: z._default(z.boolean(), false),
  /** By key of a custom field that no article tells: what each new one holds there. */
  given: z.optional(z.record(z.string().check(z.regex(/^customField\d+$/)), Given)),
  /** What its description holds, in this order; `text`, of a build before: commentary and excerpt. */
  describes: z._default(z.array(z.enum(['text', 'commentary', 'excerpt', 'link'])), ['text', 'link']),
  /** What is attached beside the image, as files. */
  attaches: z._default(z.array(z.enum(['facts', 'body'])), []),
});
export type OpenProjectSettings = z.infer<typeof OpenProjectSettings>;

/** In the order in which they stand. */
export const DESCRIBES = ['commentary', 'excerpt', 'link'] as const;

/** As they are chosen one by one. */
export const describesOf = (kept: OpenProjectSettings['describes']): OpenProjectSettings['describes'] =>
  DESCRIBES.filter((part) => kept.includes(part) || (part !== 'link' && kept.includes('text')));

/** Undefined where they cannot be read. */
export const settingsOf = (settings: unknown): OpenProjectSettings | undefined => {
  const read = z.safeParse(OpenProjectSettings, settings);
  return read.success ? read.data : undefined;
};
