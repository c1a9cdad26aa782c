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
  /** What this save did there; absent: of a build that did not say. */
  did: z.optional(z.enum(['made', 'changed', 'left'])),
  /** What its system needs to change it or to take it back; absent where nothing of it is ours. */
  ours: z.optional(z.unknown()),
});
export type Registration = z.infer<typeof Registration>;

/**
 * What the curator decided about what was found to be the article already: it is changed, the new one goes beside it and names it, or it
 * is left as it is.
 */
export const RegistrationWish = z.object({ how: z.enum(['change', 'beside', 'leave']), id: z.int().check(z.positive()) });
export type RegistrationWish = z.infer<typeof RegistrationWish>;

/** What a system knows that may be the article already. */
export interface FoundRegistration {
  id: number;
  /** What people call it. */
  displayId: string;
  /** Where a person can look at it. */
  url: string;
  title: string;
  /** The project that it lies in, and how it stands there, as the system calls them. */
  place: string;
  state: string;
  /** It lies where the article would be registered. */
  isOwn: boolean;
}

/** What is known of an article by what it is registered as: to begin a draft with. */
export interface RegisteredArticle {
  id: number;
  displayId: string;
  title: string;
  /** Empty where it has none. */
  url: string;
  cleanUrl: string;
  topics: string[];
  /** Slugs; null for what the site does not have. */
  community: string | null;
  contentType: string | null;
}

/** How a site registers its articles: the system by the name of its folder, which reads the settings. No secret stands in them. */
export const SiteRegistration = z.object({
  system: z.string().check(z.minLength(1)),
  settings: z.optional(z.unknown()),
  /** False: its articles are registered and nothing more; no file is made. */
  publishes: z.optional(z.boolean()),
});
export type SiteRegistration = z.infer<typeof SiteRegistration>;

/** Its articles are registered, and no file of them is made. */
export const registersOnly = ({ registration }: { registration?: SiteRegistration | undefined }): boolean =>
  registration?.publishes === false;

/** Under which the key of a site's system is kept, beside the tokens of destinations. */
export const registrationSecret = (site: string): string => `registration ${site}`;

/** Numbers that Gleaner makes of addresses have 48 bits; no system has come that far. */
const HIGHEST = 2 ** 31 - 1;

/** The number of a file that was made without any system. */
export const isOwnNumber = (id: number): boolean => id > HIGHEST;
