// Registration: what another system knows an article by before its file can be made, such as the work package that it is.
import { z } from './zod';

export const Registration = z.object({
  /** Name of the system's folder in `registration`. */
  system: z.string().check(z.minLength(1)),
  /** What the article's file names it by. */
  id: z.int().check(z.positive()),
  /** What people call it, where that is not its id: `PROJ-42`. */
  displayId: z.string(),
  /** Where a person can look at it. */
  url: z._default(z.nullable(z.url({ protocol: /^https?$/ })), null),
  /** ISO 8601, with as many digits of a second as the system gives. */
  created: z.string(),
  changed: z.string(),
  /** Of the article's image, as the system keeps it; null where it keeps none. */
  attachmentId: z.nullable(z.int().check(z.positive())),
});
export type Registration = z.infer<typeof Registration>;

/** How a site registers its articles: the system by the name of its folder, which reads the settings. No secret stands in them. */
export const SiteRegistration = z.object({ system: z.string().check(z.minLength(1)), settings: z.optional(z.unknown()) });
export type SiteRegistration = z.infer<typeof SiteRegistration>;
