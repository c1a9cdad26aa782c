// Sees to it that a work package has an article's files: what is new is there before what it takes the place of goes.
import { Attachment, type WorkPackage } from './api/answers';
import type { Session } from './session';
import { drop } from './unclaimed';
import { type File, isSameFile, upload } from './api/upload';

/**
 * What is attached then. `all`: ours is there, and what we attached before under its name goes; `missing`: whatever has its name is good
 * enough.
 * @param earlier number of the image that an earlier save attached, and the name of a file that stays as somebody else has it.
 */
export async function attachFiles(
  session: Session,
  { id, _links }: WorkPackage,
  files: File[],
  how: 'all' | 'missing',
  { mine, stays }: { mine: number | null; stays: string | null },
): Promise<Attachment[]> {
  const path = `/work_packages/${id}/attachments`;
  // Told twice it would be taken for two.
  const list = async () => [...new Map((await session.ask.all(Attachment, path)).map((each) => [each.id, each])).values()];
  let there = await list();
  for (const file of files) {
    const named = there.filter(({ fileName }) => fileName === file.name);
    const isOurs = how === 'all' && file.name !== stays;
    const lacks = isOurs ? !named.some((each) => isSameFile(each, file)) : named.length === 0;
    // Whoever may not change it takes it as it is.
    if (lacks && (isOurs || _links.updateImmediately)) {
      await upload(session.ask, path, file);
      there = await list();
    }
    if (isOurs && (await dropOthers(session, there, file, mine))) there = await list();
  }
  return there;
}

/** Of several that are alike the first stays; an older one goes where it was ours. */
async function dropOthers(session: Session, there: Attachment[], file: File, mine: number | null): Promise<boolean> {
  const same = there.filter((each) => isSameFile(each, file)).toSorted((one, other) => one.id - other.id);
  const older = there.filter((each) => each.id === mine && each.fileName === file.name && !isSameFile(each, file));
  const surplus = [...same.slice(1), ...older].filter(({ _links }) => _links.delete);
  for (const { id } of surplus) await drop(session, id);
  return surplus.length > 0;
}
