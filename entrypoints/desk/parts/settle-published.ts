// What becomes of a colleague's file of the article on the desk: read where it is to give way, with what was chosen and typed in it.
import { joinPath } from '@/utils/base/join-path';
import { sha256 } from '@/utils/base/sha256';
import type { AskedValue } from '@/utils/core/asks/asked';
import type { Draft, DraftChange, PublishedChoice } from '@/utils/core/draft';
import { valueAt } from '@/utils/core/formats/known-keys';
import { fail } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import type { PublishedFile } from '@/utils/core/team/published';
import { ALWAYS_THERE } from '@/utils/destinations';
import { readWithToken } from '@/utils/platform/database/destinations';
import { readPublishedState } from '@/utils/platform/database/team/published';
import { readFrontMatter } from '@/utils/taxonomy/content/heads/front-matter';
import { openRepository } from '../../published/open-repository';
import type { DeskStore } from '../session/desk-store';

/** What the curator decided about it. Reads the files that are to give way. Throws the Problems of their host. */
export async function settlePublished(
  { get }: Pick<DeskStore, 'get'>,
  how: PublishedChoice['how'] | null,
  change: (step: DraftChange) => void,
): Promise<void> {
  const { draft, theirs, site } = get();
  if (!draft) return;
  const published = { ...draft.published };
  const typed: DraftChange = {};
  for (const [place, files] of Map.groupBy(theirs, (file) => file.place)) {
    if (how === null) delete published[place];
    else if (how === 'beside') published[place] = { how, files: files.map(({ path }) => ({ path })) };
    else {
      const read = await readFiles(place, files);
      published[place] = { how, files: read };
      Object.assign(typed, await typedIn(place, read[0], draft, site));
    }
  }
  if (get().draft?.key === draft.key) change({ ...typed, published });
}

async function readFiles(place: string, files: readonly PublishedFile[]): Promise<PublishedChoice['files']> {
  const { record, token } = await readWithToken(place, ALWAYS_THERE);
  const { repository, settings } = (record && token && openRepository(record, token)) ?? fail('destination-gone');
  const head = await repository.head(settings.branch);
  const read: PublishedChoice['files'] = [];
  for (const { path } of files) {
    const there = await repository.read(joinPath(settings.root, path), head);
    if (there) read.push({ path, hash: await sha256(there.bytes), text: new TextDecoder().decode(there.bytes) });
  }
  return read;
}

/** What stands in the file of what a curator chooses and types, where this draft has nothing yet. */
async function typedIn(place: string, file: PublishedChoice['files'][number] | undefined, draft: Draft, site: Site): Promise<DraftChange> {
  const { keys = null } = (await readPublishedState(place)) ?? {};
  const matter = file?.text === undefined ? null : await readFrontMatter(file.path, file.text);
  const record = matter?.read ? matter.records[0] : undefined;
  if (!record || !keys) return {};
  const listed = keys.topics.flatMap((path) => valueAt(record, path)).filter((name) => typeof name === 'string');
  const topics = [...new Set(listed)].filter((name) => site.vocabulary === 'open' || site.topics.some((topic) => topic.name === name));
  const asked = Object.entries(keys.asked).flatMap(([name, path]): [string, AskedValue][] => {
    const value = valueAt(record, path);
    const isList = Array.isArray(value) && value.every((each) => typeof each === 'string');
    return typeof value === 'string' || typeof value === 'number' || isList ? [[name, value as AskedValue]] : [];
  });
  return {
    ...(draft.topics.length === 0 && topics.length > 0 && { topics }),
    ...(asked.length > 0 && { asked: { ...Object.fromEntries(asked), ...draft.asked } }),
  };
}
