// HTML that has been through the sanitiser.
import { z } from './zod';

/** Sanitised HTML with absolute links. Only the sanitiser, stored records and text that was escaped may make one. */
export const SafeHtml = z.string().brand<'SafeHtml'>();
export type SafeHtml = z.infer<typeof SafeHtml>;
