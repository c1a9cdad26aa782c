// Check: why a curator should look at a clip before trusting it. Its sentences stand in public/_locales, by its code.
import { z } from './zod';

export const CheckCode = z.enum([
  'body-unsure',
  // Said of clips by builds that compared two readings instead of judging one.
  'bodies-differ',
  'body-short',
  'body-many-links',
  'body-one-reading',
  'title-cut',
  'address-cut',
  'body-cut',
  'thread-cut',
  'text-misread',
]);
export type CheckCode = z.infer<typeof CheckCode>;

export const Check = z.object({ code: CheckCode });
export type Check = z.infer<typeof Check>;
