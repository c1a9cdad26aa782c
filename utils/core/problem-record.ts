// A Problem as it is stored and sent. Apart from the table, so that a script in a page need not carry the checking.
import { type ProblemCode, PROBLEMS } from './problem';
import { z } from './zod';

export const ProblemRecord = z.object({
  code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
  details: z._default(z.record(z.string(), z.string()), {}),
});
