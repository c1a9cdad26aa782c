// What an article is known by once it is a work package, and what it takes to take that back.
import { withoutEnd } from '@/utils/base/without-ends';
import type { Registration } from '@/utils/core/registration';
import { z } from '@/utils/core/zod';
import type { Attachment, WorkPackage } from './api/answers';
import { attachmentsIn, type File, isSameFile } from './api/upload';
import { IMAGE_NAME } from './content/files';
import type { Session, Task } from './session';
import { KeptContent } from './progress';
import type { OpenProjectSettings } from './settings';
import { contentIn, shown } from './content/wanted';

export const SYSTEM = 'openproject';

const Ours = z.object({
  /** This save made it. */
  made: z.boolean(),
  /** As we wrote it last. */
  wrote: KeptContent,
  /** As it stood before this save; absent where that made it. */
  before: z.optional(KeptContent),
  /** This save attached the first image. */
  attached: z.optional(z.int()),
  /** Its image took the place of one that is gone. */
  replaced: z.optional(z.boolean()),
  /** Its image is somebody else's, and not what this save meant. */
  theirs: z.optional(z.boolean()),
  /** Hash of the image that this save meant. */
  meant: z.optional(z.string()),
});
export type Ours = z.infer<typeof Ours>;

export function readOurs(earlier: Registration | null): Ours | null {
  const read = z.safeParse(Ours, earlier?.ours);
  return read.success ? read.data : null;
}

/** What a save did. */
interface Done {
  made: boolean;
  found: WorkPackage;
  /** What this save meant to attach. */
  files: File[];
}

/** @param done null: nothing was written. */
export async function registrationOf(session: Session, one: WorkPackage, there: Attachment[], done: Done | null): Promise<Registration> {
  const { settings } = session.task;
  const image = imageIn(there);
  const ours: Ours | null = done && {
    made: done.made,
    wrote: await shown(session),
    ...(!done.made && {
      before: contentIn(done.found, settings, await session.schema()),
      ...imageOf(session, done, there),
    }),
  };
  return {
    system: SYSTEM,
    id: one.id,
    displayId: one.displayId ?? String(one.id),
    url: pageOf(settings, one.id),
    created: one.createdAt,
    changed: one.updatedAt,
    attachmentId: image?.id ?? null,
    did: done ? (done.made ? 'made' : 'changed') : 'left',
    ...(ours && { ours }),
  };
}

/** Whose its image is, and whether that is new. */
function imageOf({ task }: Session, { found, files }: Done, there: Attachment[]): Pick<Ours, 'attached' | 'replaced' | 'theirs' | 'meant'> {
  const [image, before] = [imageIn(there), imageIn(attachmentsIn(found))];
  if (!image) return {};
  if (image.id !== before?.id) return before && !there.some(({ id }) => id === before.id) ? { replaced: true } : { attached: image.id };
  const earlier = readOurs(task.earlier);
  const file = files.find(({ name }) => name === IMAGE_NAME);
  if ((earlier && !earlier.theirs) || (file && isSameFile(image, file))) return {};
  return { theirs: true, ...(task.article.image && { meant: task.article.image.hash }) };
}

/** What of its image an update has to know: the number of ours, and its name where it stays as somebody else has it. */
export function imageBefore({ earlier, article }: Task): { mine: number | null; stays: string | null } {
  const ours = readOurs(earlier);
  const mine = ours?.theirs ? null : (earlier?.attachmentId ?? null);
  return { mine, stays: ours?.theirs && ours.meant === article.image?.hash ? IMAGE_NAME : null };
}

/** The newest of that name. */
const imageIn = (there: Attachment[]): Attachment | undefined =>
  there.filter(({ fileName }) => fileName === IMAGE_NAME).toSorted((one, other) => other.id - one.id)[0];

/** Where a person looks at it. */
export const pageOf = ({ baseUrl }: Pick<OpenProjectSettings, 'baseUrl'>, id: number): string =>
  `${withoutEnd(baseUrl, /\//)}/work_packages/${id}`;
