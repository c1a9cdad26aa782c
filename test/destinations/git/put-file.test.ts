import { afterEach, expect, test } from 'vitest';
import { putFile } from '@/utils/destinations/git/put-file';
import { repositoryOpener } from '@/utils/destinations/repositories';
import { PLACES } from '../../worlds/places';
import { hostAtHand } from '../host-at-hand';

let close = async () => {};
afterEach(() => close());

const KINDS = ['github', 'gitlab', 'gitea'] as const;

async function opened(kind: (typeof KINDS)[number]) {
  const { start, mistakes } = PLACES[kind];
  const at = await hostAtHand(start, mistakes);
  close = at.close;
  const repository = repositoryOpener(kind)!(at.settings, at.effects());
  /** Adds a line to what lies there. */
  const add = (line: string, how: 'commit' | 'review' = 'commit') =>
    putFile(repository, at.settings, at.effects(), {
      path: 'gleaner.json',
      make: (there) => {
        const before = there ? new TextDecoder().decode(there) : '';
        return before.includes(line) ? null : new TextEncoder().encode(`${before}${line}\n`);
      },
      title: 'Update gleaner.json',
      text: 'Settings',
      branch: 'gleaner/settings',
      how,
    });
  return { ...at, add };
}

test.for(KINDS)('a file is made, changed, and left alone where it is right already, at %s', async (kind) => {
  const { add, textAt } = await opened(kind);
  expect((await add('one')).url).toMatch(/^http/);
  await add('two');
  expect(await textAt('gleaner.json')).toBe('one\ntwo');
  expect(await add('two')).toEqual({ url: null, review: false });
});

test.for(KINDS)('what somebody else put there meanwhile is read again and stays, at %s', async (kind) => {
  const { add, textAt, host, repository } = await opened(kind);
  await add('one');
  let done = false;
  host.server.meanwhile = async ({ method, path }) => {
    const isCommit = kind === 'github' ? method === 'PATCH' : method === 'POST' && /\/(commits|contents)$/.test(path);
    if (done || !isCommit) return;
    done = true;
    await repository.commitFiles({ 'gleaner.json': 'one\ntheirs\n' }, 'Theirs');
  };
  await add('mine');
  expect(await textAt('gleaner.json')).toBe('one\ntheirs\nmine');
});

test.for(KINDS)('it is asked for review where nobody may push, or where that is wanted, at %s', async (kind) => {
  const { add, host, textAt, files } = await opened(kind);
  expect(await add('one', 'review')).toMatchObject({ review: true });
  expect(await files()).not.toContain('gleaner.json');
  expect(await textAt('gleaner.json', 'gleaner/settings')).toBe('one');
  host.protected.add('main');
  expect(await add('two')).toMatchObject({ review: true });
  expect(await textAt('gleaner.json', 'gleaner/settings')).toBe('one\ntwo');
  expect(host.reviews.filter(({ open }) => open).length).toBe(1);
});
