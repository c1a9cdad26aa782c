// A Problem as it is stored and sent. Apart from the table, so that a script in a page need not carry the checking.
import type { Message } from '@/utils/base/message';
import { type ProblemCode, PROBLEMS } from './problem';
import { z } from './zod';

const Reason: z.ZodMiniType<Message> = z.tuple([z.string()], z.union([z.string(), z.number(), z.lazy(() => Reason)]));

export const ProblemRecord = z.object({
  code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
  details: z._default(z.record(z.string(), z.string()), {}),
  reason: z.optional(Reason),
});
