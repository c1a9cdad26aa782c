// SavedArticle: an Article as it was at Save, with the format that its site had then. What is made of it is made once, and kept with it.
import { Article } from '../article';
import { FrozenBundle } from '../bundle';
import { Registration, RegistrationWish, SiteRegistration } from '../registration';
import { z } from '../zod';

/** Of its page. */
const PageAddresses = z.object({ url: z.string(), cleanUrl: z.string(), canonicalUrl: z.nullable(z.string()) });

/** How it is registered: as its site had it at Save, and how far it has come. */
const Registering = z.extend(SiteRegistration, {
  /** What its system has noted so far, to go on from where it was ended. */
  progress: z.optional(z.unknown()),
  /** What the curator decided about what was found. */
  wish: z.optional(RegistrationWish),
  /** Null until it is registered. */
  as: z.nullable(Registration),
});

export const SavedArticle = z.object({
  id: z.uuid(),
  article: Article,
  addresses: PageAddresses,
  /** Text of its site's format. */
  format: z.string(),
  /** Absent: its site registers nothing. */
  registering: z.optional(Registering),
  /** Null until its files are made, which is when it is registered where it has to be; the same from then on. */
  bundle: z.nullable(FrozenBundle),
});
export type SavedArticle = z.infer<typeof SavedArticle>;

/** As its files tell of it: with what it is registered as. */
export const registeredArticle = ({ article, registering }: SavedArticle): Article => ({
  ...article,
  registration: registering?.as ?? null,
});
