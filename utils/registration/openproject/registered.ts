// What an article is known by once it is a work package, and what it takes to take that back.
import { withoutEnd } from '@/utils/base/without-ends';
import type { Registration } from '@/utils/core/registration';
import { z } from '@/utils/core/zod';
import type { Attachment, WorkPackage } from './api/answers';
import { attachmentsIn } from './api/upload';
import { IMAGE_NAME } from './content/files';
import type { Session } from './session';
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
  /** It had an image before. */
  hadImage: boolean;
}

/** @param done null: nothing was written. */
export async function registrationOf(
  session: Session,
  one: WorkPackage,
  there: Attachment[],
  done: Done | null,
): Promise<Registration> {
  const { settings } = session.task;
  const image = imageIn(there);
  const ours: Ours | null = done && {
    made: done.made,
    wrote: await shown(session),
    ...(!done.made && {
      before: contentIn(done.found, settings, await session.schema()),
      ...(image && !done.hadImage && { attached: image.id }),
      ...(isReplaced(done, image) && { replaced: true }),
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

const isReplaced = ({ found, hadImage }: Done, image: Attachment | undefined): boolean =>
  hadImage && image !== undefined && imageIn(attachmentsIn(found))?.id !== image.id;

/** The newest of that name. */
export const imageIn = (there: Attachment[]): Attachment | undefined =>
  there.filter(({ fileName }) => fileName === IMAGE_NAME).toSorted((one, other) => other.id - one.id)[0];

/** Where a person looks at it. */
export const pageOf = ({ baseUrl }: Pick<OpenProjectSettings, 'baseUrl'>, id: number): string =>
  `${withoutEnd(baseUrl, /\//)}/work_packages/${id}`;
