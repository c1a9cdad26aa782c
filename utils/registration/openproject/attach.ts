// Sees to it that a work package has an article's files: what is new is there before what it takes the place of goes.
import { Attachment, listOf, type WorkPackage } from './api/answers';
import type { Session } from './session';
import { drop } from './unclaimed';
import { type File, isSameFile, upload } from './api/upload';

/**
 * What is attached then. `all`: ours is there, and what we attached before under its name goes; `missing`: whatever has its name is good
 * enough.
 * @param mine number of the image that an earlier save attached.
 */
export async function attachFiles(
  session: Session,
  { id, _links }: WorkPackage,
  files: File[],
  how: 'all' | 'missing',
  mine: number | null,
): Promise<Attachment[]> {
  const path = `/work_packages/${id}/attachments`;
  const list = async () => (await session.ask.json(listOf(Attachment), { path }))._embedded.elements;
  let there = await list();
  for (const file of files) {
    const named = there.filter(({ fileName }) => fileName === file.name);
    const lacks = how === 'all' ? !named.some((each) => isSameFile(each, file)) : named.length === 0;
    // Whoever may not change it takes it as it is.
    if (lacks && (how === 'all' || _links.updateImmediately)) {
      await upload(session.ask, path, file);
      there = await list();
    }
    if (how === 'all' && (await dropOthers(session, there, file, mine))) there = await list();
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
