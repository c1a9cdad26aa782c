// What is read of OpenProject's answers; all else in them is let be.
import { z } from '@/utils/core/zod';

const Id = z.int().check(z.positive());
export const Link = z.object({ href: z.nullable(z.string()), title: z.optional(z.nullable(z.string())) });
export type Link = z.infer<typeof Link>;

const Text = z.object({ raw: z.optional(z.nullable(z.string())) });

export const Attachment = z.object({
  id: Id,
  fileName: z.string(),
  fileSize: z.optional(z.int()),
  contentType: z.optional(z.string()),
  digest: z.optional(z.object({ algorithm: z.string(), hash: z.string() })),
  _links: z.object({ container: z.optional(Link), author: z.optional(Link), delete: z.optional(Link) }),
});
export type Attachment = z.infer<typeof Attachment>;

/** A list, or a page of one. */
export const listOf = <T extends z.core.$ZodType>(element: T) =>
  z.object({ total: z.int(), _embedded: z.object({ elements: z.array(element) }) });

/** Custom fields stand among the properties and among the links, by kind. */
export const WorkPackage = z.looseObject({
  id: Id,
  displayId: z.optional(z.string()),
  lockVersion: z.int(),
  subject: z.string(),
  description: z.optional(z.nullable(Text)),
  createdAt: z.string(),
  updatedAt: z.string(),
  _embedded: z.optional(z.object({ attachments: z.optional(listOf(Attachment)) })),
  _links: z.looseObject({
    project: Link,
    type: Link,
    status: Link,
    author: Link,
    delete: z.optional(Link),
    updateImmediately: z.optional(Link),
    addComment: z.optional(Link),
  }),
});
export type WorkPackage = z.infer<typeof WorkPackage>;

/** What a schema says of one property. The values that it may have stand there, or at another address. */
export const Property = z.object({
  type: z.string(),
  name: z.string(),
  required: z.optional(z.boolean()),
  hasDefault: z.optional(z.boolean()),
  writable: z.optional(z.boolean()),
  maxLength: z.optional(z.nullable(z.int())),
  _links: z.optional(z.object({ allowedValues: z.optional(z.union([z.array(Link), Link])) })),
});
export type Property = z.infer<typeof Property>;

export const Schema = z.record(z.string(), z.unknown());

export const Form = z.object({
  _embedded: z.object({
    payload: z.looseObject({ _links: z.optional(z.record(z.string(), z.unknown())) }),
    schema: Schema,
    validationErrors: z.record(z.string(), z.object({ message: z.string() })),
  }),
});
export type Form = z.infer<typeof Form>;

/** Undefined for what is none, such as a schema's own links. */
export const propertyOf = (schema: z.infer<typeof Schema>, key: string): Property | undefined => {
  const read = z.safeParse(Property, schema[key]);
  return read.success ? read.data : undefined;
};

/** The number that a link ends with. */
export const idIn = (link: Link | null | undefined): number | null => {
  const found = /\/(\d+)$/.exec(link?.href ?? '');
  return found ? Number(found[1]) : null;
};
