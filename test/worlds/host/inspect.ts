// What git says of a repository after all was sent: nothing lost, nothing twice, nothing by halves, nobody overwritten.
import { createHash } from 'node:crypto';
import type { GitRepository } from '../../servers/git-repository.ts';
import type { Clip } from '../clips.ts';
import type { Counts } from '../ground.ts';

export interface Found extends Counts {
  /** What git's own check complains about. */
  fsck: string;
}

const blobOf = (bytes: Uint8Array | string) => {
  const content = Buffer.from(bytes);
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
};

/** @param taken by clip, what somebody put at its place before it was sent. `before`: how many commits there were. */
export async function inspect(
  repository: GitRepository,
  root: string,
  clips: Clip[],
  others = new Map<string, { path: string; text: string }>(),
  taken = new Map<string, string>(),
  before = 1,
): Promise<Found> {
  const log = (await repository.git('log', '--format=%x01%H%x02%B%x02', '--name-only', 'main'))
    .split('\u0001')
    .slice(1)
    .map((entry) => {
      const [sha = '', message = '', names = ''] = entry.split('\u0002');
      return { sha, id: /^Clip-Id: (\S+)$/m.exec(message)?.[1], names: names.split('\n').filter(Boolean) };
    });
  const there = new Map(
    (await repository.git('ls-tree', '-r', 'main')).split('\n').map((line) => {
      const [head = '', path = ''] = line.split('\t');
      return [path, head.split(' ')[2]];
    }),
  );
  const shas = new Set(log.map(({ sha }) => sha));
  const found = {
    lost: 0,
    duplicated: 0,
    torn: 0,
    othersLost: 0,
    overwritten: 0,
    fsck: await repository.git('fsck', '--full', '--strict', '--no-dangling').catch((error: Error) => error.message),
  };
  for (const { delivery, bundle } of clips) {
    const files = [bundle.article, ...(bundle.image ? [bundle.image] : [])].map(({ path, bytes }) => ({
      path: root ? `${root}/${path}` : path,
      blob: blobOf(bytes),
    }));
    const commits = log.filter(({ id }) => id === delivery.id);
    const theirs = taken.get(delivery.id);
    if (theirs !== undefined) {
      if (
        there.get(files[0]?.path ?? '') !== blobOf(theirs) ||
        files.slice(1).some(({ path, blob }) => there.get(path) === blob) ||
        commits.length > 0
      )
        found.overwritten += 1;
      continue;
    }
    if (files.some(({ path, blob }) => there.get(path) !== blob)) found.lost += 1;
    found.duplicated += Math.max(0, commits.length - 1);
    if (commits.some(({ names }) => files.some(({ path }) => !names.includes(path)))) found.torn += 1;
  }
  for (const [sha, { path, text }] of others) if (!shas.has(sha) || there.get(path) !== blobOf(text)) found.othersLost += 1;
  // Whoever committed is a clip or somebody else; nothing else is in the history but what was there before.
  found.duplicated += log.filter(({ sha, id }) => !others.has(sha) && !clips.some(({ delivery }) => delivery.id === id)).length - before;
  return found;
}
