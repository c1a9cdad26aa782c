// How far registering an article has come, as it is kept for whoever goes on after an end in the middle.
import { z } from '@/utils/core/zod';
import { FACTS } from './settings';

/** See `Content`. */
export const KeptContent = z.object({
  subject: z.string(),
  description: z.string(),
  fields: z.partialRecord(z.enum(FACTS), z.array(z.string())),
});

const Id = z.int().check(z.positive());

export const Progress = z.object({
  /** Names the save that it is of. */
  save: z.string(),
  /** Files that lie there for nobody yet, by name. */
  uploaded: z._default(z.record(z.string(), Id), {}),
  /** Names of files whose upload was begun: where the answer was lost they lie there, and nobody knows where. */
  uploading: z._default(z.array(z.string()), []),
  /** A work package was asked for, whether or not that was answered; these were there before. */
  before: z.optional(z.array(Id)),
  /** What it was asked to hold. */
  wrote: z.optional(KeptContent),
  /** The answer came: this one is ours. */
  made: z.optional(Id),
  /** Its comment names the one that stays. */
  named: z.optional(Id),
  /** The curator has been told that others changed it up to this version. */
  told: z.optional(z.int()),
  /** The curator has been told that this one is gone. */
  gone: z.optional(Id),
});
export type Progress = z.infer<typeof Progress>;

/** What an earlier save left of its files and its work package is this one's too; what the curator was told then is not. */
export function progressFrom(kept: unknown, save: string): Progress {
  const read = z.safeParse(Progress, kept);
  if (!read.success) return { save, uploaded: {}, uploading: [] };
  const { told: _, ...rest } = read.data;
  return read.data.save === save ? read.data : { ...rest, save };
}
