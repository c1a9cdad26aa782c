// GitLab compares before it writes, not while: whoever committed in between gets everything back as it was.
import { blobId } from '../git/blob-id';
import type { FileChange, Repository } from '../git/repository';

/** What brings back how it was before a commit of ours that was made on another commit than `head`; nothing where nobody lost anything. */
export async function overwrittenBy(
  { id, parent_ids: [parent] }: { id: string; parent_ids: string[] },
  head: string,
  changes: FileChange[],
  read: Repository['read'],
): Promise<FileChange[]> {
  if (parent === undefined || parent === head) return [];
  const back: FileChange[] = [];
  let isLost = false;
  for (const { path, bytes, existed } of changes) {
    const theirs = await read(path, parent);
    isLost ||= (theirs?.blob ?? null) !== existed;
    back.push({ path, bytes: theirs?.bytes ?? null, existed: bytes && (await blobId(bytes, id)) });
  }
  return isLost ? back : [];
}
