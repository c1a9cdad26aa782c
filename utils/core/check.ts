// Check: why a curator should look at a clip before trusting it, in one table.
import { z } from './zod';

export const CHECKS = {
  'bodies-differ': { message: 'Two ways of reading this page found different articles.', hint: 'Check where the text begins and ends.' },
  'body-short': { message: 'Little text was found on this page.', hint: 'If something is missing, select it on the page and read it again.' },
  'body-many-links': { message: 'The text is mostly links, as on an overview page.', hint: 'Open one article, or select the text you want.' },
  'body-one-reading': { message: 'The page is large, so its text was not checked a second way.', hint: 'Check where the text begins and ends.' },
  'title-cut': { message: 'The title of this page is very long, so only its first 1,000 characters were taken.', hint: 'Shorten it to what the article is called.' },
  'address-cut': { message: 'The address of this page is longer than 2,048 characters, so a shorter one was taken.', hint: 'Check under Details that the link leads to the article.' },
  'body-cut': { message: 'The text of this page is very long, so only its beginning was taken.', hint: 'If you need a later part, select it on the page and read it again.' },
  'text-misread': { message: 'Some letters of this page were garbled on their way.', hint: 'Take the mended text, if it reads better.' },
} as const satisfies Record<string, { message: string; hint: string }>;

export type CheckCode = keyof typeof CHECKS;

export const Check = z.object({ code: z.enum(Object.keys(CHECKS) as [CheckCode, ...CheckCode[]]) });
export type Check = z.infer<typeof Check>;
