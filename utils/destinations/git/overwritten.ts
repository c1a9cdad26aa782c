// What a commit of ours, whose answer was lost or not looked after, took the place of without anybody having allowed it.
import { clipIdLine } from './commit-message';
import type { Wish } from './wish';
import { isSameFile } from './lfs';
import type { FileChange, Repository } from './repository';

/** All lie there as wished, at `head`. Answers what brings back how it was before our commit; nothing where nobody lost anything. */
export async function overwritten(repository: Repository, head: string, wishes: Wish[], id: string): Promise<FileChange[]> {
  const back: FileChange[] = [];
  let isLost = false;
  for (const { path, bytes, mayReplace } of wishes) {
    const last = await repository.lastCommit(path, head);
    if (!last?.parent || !last.message.includes(clipIdLine(id))) continue;
    const theirs = (await repository.read(path, last.parent))?.bytes ?? null;
    isLost ||= !(await isSameFile(theirs, bytes)) && !(await mayReplace(theirs));
    back.push({ path, bytes: theirs, existed: (await repository.read(path, head))?.blob ?? null });
  }
  return isLost ? back : [];
}
