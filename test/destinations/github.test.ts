import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Delivery } from '@/utils/core/delivery';
import type { Http } from '@/utils/core/http';
import { ProblemError } from '@/utils/core/problem';
import { Secret } from '@/utils/core/secret';
import { sha256 } from '@/utils/base/sha256';
import { github } from '@/utils/destinations/github/github';
import { makeRepository } from '../servers/git-repository';
import { startGithub } from '../servers/github';
import { openDoor } from '../hosts/answering-host';
import { ARTICLE, bundle, bytes, delivery, IMAGE, problemOf } from './sample-delivery';

let repository: Awaited<ReturnType<typeof makeRepository>>;
let host: Awaited<ReturnType<typeof startGithub>>;
let asked: string[];
let waits: number[];
const start = async (...options: Parameters<typeof makeRepository>) => {
  repository = await makeRepository(...options);
  host = await startGithub(repository);
  asked = [];
  waits = [];
};
const stop = async () => {
  expect(await repository.git('fsck', '--strict', '--no-dangling')).toBe('');
  await host.close();
  await repository.close();
};
beforeEach(() => start());
afterEach(stop);

const settings = () => ({ baseUrl: host.url, project: 'team/site', branch: 'main', root: 'content' });
const task = (more: Partial<Delivery> = {}, other: Partial<ReturnType<typeof settings>> = {}) => ({
  delivery: { ...delivery, ...more },
  bundle,
  settings: { ...settings(), ...other },
});
const effects = (token = 'a-good-token', door: Http = openDoor) => ({
  http: ((request) => {
    asked.push(`${request.method} ${request.url.slice(host.url.length)}`);
    return door(request);
  }) satisfies Http,
  token: new Secret(token),
  wait: async (ms: number) => {
    waits.push(ms);
  },
  now: () => Date.now(),
});
const commits = async (branch = 'main') => Number(await repository.git('rev-list', '--count', branch));
const files = async (ref = 'main') => (await repository.git('ls-tree', '-r', '--name-only', ref)).split('\n');
const textAt = (path: string, ref = 'main') => repository.git('show', `${ref}:${path}`);

describe('delivering', () => {
  test('both files arrive in one commit that says what it is', async () => {
    const receipt = await github.deliver(task(), effects());
    expect(await files()).toEqual(['README.md', IMAGE, ARTICLE]);
    expect(await commits()).toBe(2);
    expect(Buffer.from((await repository.read(`main:${IMAGE}`))?.bytes ?? []).equals(Buffer.from(bundle.image?.bytes ?? []))).toBe(true);
    const head = await repository.git('rev-parse', 'main');
    expect(receipt).toEqual({
      paths: [ARTICLE, IMAGE],
      renamed: false,
      review: false,
      wrote: true,
      url: `${host.url}/team/site/commit/${head}`,
      place: task().settings,
    });
    expect(await repository.git('log', '-1', '--format=%B', 'main')).toBe(
      'Add “An article (skip ci) fixes #\u20601”\n\nhttps://example.org/an-article\n\nCommunity: telehealth\nClip-Id: 6a09c528-e9cc-4b70-ba68-82602fc8df1f',
    );
    expect(await repository.git('log', '-1', '--format=%(trailers:key=Clip-Id,valueonly)', 'main')).toContain(delivery.id);
  });

  test('the requests are GitHub’s, their names escaped, and writes are a second apart', async () => {
    await github.deliver(task(), effects());
    expect(asked.filter((line) => !line.startsWith('GET'))).toEqual([
      'POST /repos/team/site/git/blobs',
      'POST /repos/team/site/git/blobs',
      'POST /repos/team/site/git/trees',
      'POST /repos/team/site/git/commits',
      'PATCH /repos/team/site/git/refs/heads%2Fmain',
    ]);
    expect(asked[0]).toBe('GET /repos/team/site/git/ref/heads%2Fmain');
    expect(asked[1]).toMatch(/^GET \/repos\/team\/site\/contents\/content%2Ftelehealth%2Fan-article\.md\?ref=[0-9a-f]{40}$/);
    expect(waits).toEqual([1000, 1000, 1000, 1000]);
  });

  test('delivering again writes nothing again, and says where it is', async () => {
    await github.deliver(task(), effects());
    asked = [];
    const { url } = await github.deliver(task(), effects());
    expect(await commits()).toBe(2);
    expect(asked.every((line) => line.startsWith('GET'))).toBe(true);
    expect(url).toBe(`${host.url}/team/site/blob/${await repository.git('rev-parse', 'main')}/${ARTICLE}`);
  });

  test('of a folder that GitHub does not tell whole there is no second page to ask for', async () => {
    await repository.commitFiles({ 'content/telehealth/a.md': 'A', 'content/telehealth/b.md': 'B' }, 'More than it tells');
    host.treeEntries = 1;
    await github.deliver(task(), effects());
    const trees = asked.filter((line) => /^GET .*\/git\/trees\//.test(line));
    expect(trees.length).toBeGreaterThan(0);
    expect(trees.filter((line) => line.includes('?'))).toEqual([]);
    expect(await files()).toContain(ARTICLE);
  });

  test('without a root they lie at the repository’s own', async () => {
    await github.deliver(task({}, { root: '' }), effects());
    expect(await files()).toContain('telehealth/an-article.md');
  });

  test('a branch with a slash in its name is one', async () => {
    await repository.git('branch', 'site/live', 'main');
    await github.deliver(task({}, { branch: 'site/live' }), effects());
    expect([await commits(), await commits('site/live')]).toEqual([1, 2]);
  });

  test('an image of more than a megabyte is read back all the same', async () => {
    const large = {
      ...task(),
      bundle: {
        ...bundle,
        image: { path: 'telehealth/an-article-featuredImage.png', type: 'image/png', bytes: new Uint8Array(1_500_000).fill(7) },
      },
    };
    await github.deliver(large, effects());
    await github.deliver(large, effects());
    expect(await commits()).toBe(2);
  });

  test('a reply that is lost after the commit costs no second one', async () => {
    let lost = false;
    const lossy: Http = async (request) => {
      const answer = await openDoor(request);
      if (request.method === 'PATCH' && !lost) {
        lost = true;
        throw new ProblemError({ code: 'host-unreachable', details: {} });
      }
      return answer;
    };
    expect(await problemOf(github.deliver(task(), effects('a-good-token', lossy)))).toMatchObject({ code: 'host-unreachable' });
    await github.deliver(task(), effects());
    expect(await commits()).toBe(2);
  });
});

describe('others commit as well', () => {
  test('who was faster keeps what they did, and ours follows it', async () => {
    let times = 3;
    host.server.meanwhile = async ({ method }) => {
      if (method === 'PATCH' && times > 0) await repository.commitFiles({ [`other-${(times -= 1)}.md`]: 'theirs' }, 'Theirs');
    };
    await github.deliver(task(), effects());
    expect(await files()).toEqual(['README.md', IMAGE, ARTICLE, 'other-0.md', 'other-1.md', 'other-2.md']);
    expect(await commits()).toBe(5);
  });

  test('after five rounds it waits for a quieter time', async () => {
    host.server.meanwhile = async ({ method }) => {
      if (method === 'PATCH') await repository.commitFiles({ [`other-${Math.random()}.md`]: 'theirs' }, 'Theirs');
    };
    expect(await problemOf(github.deliver(task(), effects()))).toMatchObject({ code: 'branch-moved', details: { branch: 'main' } });
    expect(await commits()).toBe(6);
    expect(await files()).not.toContain(ARTICLE);
  });

  test('what somebody changes right after our commit is theirs, and ours is delivered', async () => {
    let done = false;
    host.server.meanwhile = async ({ method }) => {
      if (method !== 'GET' || done || (await commits()) < 2) return;
      done = true;
      await repository.commitFiles({ [ARTICLE]: 'corrected' }, 'A correction');
    };
    await github.deliver(task(), effects());
    expect(await textAt(ARTICLE)).toBe('corrected');
    expect(await commits()).toBe(3);
  });

  test('the same path with other bytes is left alone', async () => {
    await repository.commitFiles({ [ARTICLE]: 'theirs' }, 'Theirs');
    expect(await problemOf(github.deliver(task(), effects()))).toEqual({ code: 'file-differs', details: { path: ARTICLE } });
    expect(await files()).not.toContain(IMAGE);
    expect(await github.look?.(task(), effects())).toEqual([
      { path: ARTICLE, bytes: bytes('theirs') },
      { path: IMAGE, bytes: null },
    ]);
  });

  test('bytes that may give way do, and only what differs is written', async () => {
    await repository.commitFiles({ [ARTICLE]: 'ours of last week', [IMAGE]: bundle.image?.bytes ?? null }, 'Earlier');
    await github.deliver(task({ mayReplace: [await sha256(bytes('ours of last week'))] }), effects());
    expect(await textAt(ARTICLE)).toContain('title: An article');
    expect(await repository.git('log', '-1', '--format=%s', '--name-only', 'main')).toMatch(
      /^Update “[^\n]*\n\ncontent\/telehealth\/an-article\.md$/,
    );
  });

  test('a folder where a file should go is said', async () => {
    await repository.commitFiles({ [`${ARTICLE}/inside.md`]: 'x' }, 'Odd');
    expect(await problemOf(github.deliver(task(), effects()))).toEqual({ code: 'path-taken', details: { path: ARTICLE } });
  });
});

describe('a protected branch', () => {
  /** By what the sample is: see `ownBranch`. */
  const own = 'gleaner/cb5a863171a495ab';

  test('gets a branch of its own and a request for review, once', async () => {
    host.protected.add('main');
    const receipt = await github.deliver(task(), effects());
    expect(receipt).toMatchObject({ review: true, url: `${host.url}/team/site/pull/1`, paths: [ARTICLE, IMAGE] });
    expect(await github.deliver(task(), effects())).toEqual(receipt);
    expect(host.reviews).toMatchObject([{ from: own, into: 'main', title: 'Add “An article (skip ci) fixes #\u20601”' }]);
    expect([await commits(), await commits(own)]).toEqual([1, 2]);
  });

  test('whose review was merged has the files', async () => {
    host.protected.add('main');
    await github.deliver(task(), effects());
    await repository.git('update-ref', 'refs/heads/main', `refs/heads/${own}`);
    expect(await github.deliver(task(), effects())).toMatchObject({ review: false });
    expect(host.reviews).toHaveLength(1);
  });

  test('and a reply about the review that is lost do not make two', async () => {
    host.protected.add('main');
    const lossy: Http = async (request) => {
      const answer = await openDoor(request);
      if (request.method === 'POST' && request.url.endsWith('/pulls')) throw new ProblemError({ code: 'host-unreachable', details: {} });
      return answer;
    };
    await problemOf(github.deliver(task(), effects('a-good-token', lossy)));
    expect(await github.deliver(task(), effects())).toMatchObject({ url: `${host.url}/team/site/pull/1` });
    expect(host.reviews).toHaveLength(1);
  });

  test('where no branch may be written to either is said', async () => {
    host.protected.add('main').add(own);
    expect(await problemOf(github.deliver(task(), effects()))).toMatchObject({ code: 'branch-protected' });
  });

  test('what waits for review can be taken back', async () => {
    host.protected.add('main');
    const receipt = await github.deliver(task(), effects());
    await github.undo?.(task({ receipt }), [], effects());
    expect(host.reviews[0]?.open).toBe(false);
    expect(await repository.resolve(`refs/heads/${own}`)).toBeNull();
  });
});

describe('taking back', () => {
  test('takes both files away in one commit, and nothing else', async () => {
    const receipt = await github.deliver(task(), effects());
    await repository.commitFiles({ 'other.md': 'theirs' }, 'Theirs');
    await github.undo?.(task({ receipt }), [], effects());
    await github.undo?.(task({ receipt }), [], effects());
    expect(await files()).toEqual(['README.md', 'other.md']);
    expect(await commits()).toBe(4);
  });

  test('puts back what was there before', async () => {
    const before = [{ ...bundle.article, bytes: bytes('ours of last week') }];
    const receipt = await github.deliver(task(), effects());
    await github.undo?.(task({ receipt }), before, effects());
    expect(await textAt(ARTICLE)).toBe('ours of last week');
    expect(await files()).toEqual(['README.md', ARTICLE]);
  });

  test('leaves alone what somebody changed since', async () => {
    const receipt = await github.deliver(task(), effects());
    await repository.commitFiles({ [ARTICLE]: 'corrected' }, 'A correction');
    expect(await problemOf(github.undo?.(task({ receipt }), [], effects()) ?? Promise.resolve())).toMatchObject({ code: 'file-differs' });
    expect(await files()).toContain(IMAGE);
  });
});

describe('when it is set up', () => {
  const check = (token?: string, other: Partial<ReturnType<typeof settings>> = {}) =>
    github.check?.({ ...settings(), ...other }, effects(token));

  test('a token that may write is taken, and nobody sees that it was tried', async () => {
    expect(await check(undefined, { root: '' })).toBeNull();
    expect([await commits(), await files()]).toEqual([1, ['README.md']]);
  });

  test.for<[string, string | undefined, Partial<ReturnType<typeof settings>>, string]>([
    ['a token that nobody knows', 'canary', {}, 'token-refused'],
    ['a token made for reading by somebody who may write', 'a-reading-token', {}, 'token-may-not-write'],
    ['a token of somebody who may not write', 'a-visitors-token', {}, 'token-may-not-write'],
    ['a repository that is not there', undefined, { project: 'team/nothing' }, 'repository-missing'],
    ['a branch that is not there', undefined, { branch: 'live' }, 'branch-missing'],
  ])('%s is said', async ([, token, other, code]) => {
    expect(await check(token, other)).toMatchObject({ code });
  });

  test('a root that is a folder is taken, a file in its place is said', async () => {
    await repository.commitFiles({ 'content/a.md': 'theirs', other: 'a file' }, 'Theirs');
    expect(await check()).toBeNull();
    expect(await check(undefined, { root: 'other' })).toEqual({ code: 'path-taken', details: { path: 'other' } });
  });

  test('an archive is said', async () => {
    host.archived = true;
    expect(await check()).toMatchObject({ code: 'repository-locked' });
    expect(await problemOf(github.deliver(task(), effects()))).toMatchObject({ code: 'repository-locked' });
  });

  test('a repository without a commit is said', async () => {
    await stop();
    await start({ empty: true });
    expect(await check()).toMatchObject({ code: 'repository-empty' });
    expect(await problemOf(github.deliver(task(), effects()))).toMatchObject({ code: 'repository-empty' });
  });

  test.for([
    ['a-reading-token', 'token-may-not-write'],
    ['canary', 'token-refused'],
  ] as const)('%s delivers nothing: %s', async ([token, code]) => {
    expect(await problemOf(github.deliver(task(), effects(token)))).toMatchObject({ code });
    expect(await commits()).toBe(1);
  });
});
