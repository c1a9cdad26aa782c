// Two curators publish one article at the same time: at every host one of them is told, and one file is there.
import { afterEach, expect, test } from 'vitest';
import { problem, ProblemError } from '@/utils/core/problem';
import type { RepositoryEffects } from '@/utils/destinations/git/repository';
import { PLACES } from '../worlds/places';
import { hostAtHand } from './host-at-hand';

let close = async () => {};
afterEach(() => close());

const KINDS = ['github', 'gitlab', 'gitea'] as const;
const theirs = { 'content/theirs.md': 'link: https://example.org/one' };

/** Whether the file of theirs lies at a head, as the index would say. */
const meets: NonNullable<RepositoryEffects['meets']> = async (repository, head) => {
  if (await repository.read('content/theirs.md', head)) throw new ProblemError(problem('published-already', { path: 'content/theirs.md' }));
};

async function opened(kind: (typeof KINDS)[number]) {
  const { start, mistakes, destination } = PLACES[kind];
  const at = await hostAtHand(start, mistakes);
  close = at.close;
  const deliver = () =>
    destination.deliver(at.task(), { ...at.effects(), meets }).then(
      () => null,
      (error: unknown) => {
        if (error instanceof ProblemError) return error.problem.code;
        throw error;
      },
    );
  const articles = async () => (await at.files()).filter((path) => path.endsWith('.md') && path.startsWith('content/'));
  return { ...at, deliver, articles };
}

test.for(KINDS)('what was published before is told, and nothing is sent, at %s', async (kind) => {
  const { repository, deliver, articles } = await opened(kind);
  await repository.commitFiles(theirs, 'Theirs');
  expect(await deliver()).toBe('published-already');
  expect(await articles()).toEqual(['content/theirs.md']);
});

test.for(KINDS)('what is published in the moment of the commit is told, and ours is not left there, at %s', async (kind) => {
  const { repository, host, deliver, articles } = await opened(kind);
  let done = false;
  host.server.meanwhile = async ({ method, path }) => {
    const isCommit = kind === 'github' ? method === 'PATCH' : method === 'POST' && /\/(commits|contents)$/.test(path);
    if (done || !isCommit) return;
    done = true;
    await repository.commitFiles(theirs, 'Theirs');
  };
  expect(await deliver()).toBe('published-already');
  expect(done).toBe(true);
  expect(await articles()).toEqual(['content/theirs.md']);
});

test.for(KINDS)('where only a review may change the branch it is told as well, at %s', async (kind) => {
  const { repository, host, deliver } = await opened(kind);
  host.protected.add('main');
  expect(await deliver()).toBeNull();
  await repository.commitFiles(theirs, 'Theirs');
  expect(await deliver()).toBe('published-already');
});
