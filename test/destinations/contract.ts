// What every destination that is a repository promises, tried against a stand-in over a real one.
import { describe, expect, test } from 'vitest';
import type { RepositorySettings } from '@/utils/destinations/git/settings';
import type { Http } from '@/utils/core/http';
import { ProblemError } from '@/utils/core/problem';
import { sha256 } from '@/utils/base/sha256';
import { nodeHttp } from '../servers/node-http';
import { CANARY, contractHost, type Promised } from './contract-host';
import { ARTICLE, bundle, bytes, delivery, IMAGE } from './sample-delivery';

const SHA = /[0-9a-f]{40}/;

export function repositoryContract(promised: Promised): void {
  const { name, destination } = promised;
  describe(`${name} keeps the promise of a destination`, () => {
    const { at, effects, task, deliver, problemOf, commits, textAt, has, beforeTheCommit, isCommit } = contractHost(promised);

    test('article and image arrive in one commit that names the delivery, and the receipt leads there', async () => {
      const receipt = await deliver();
      expect(receipt).toMatchObject({ paths: [ARTICLE, IMAGE], renamed: false, review: false, url: expect.stringMatching(SHA) });
      expect(await commits()).toBe(2);
      expect((await at.repository.git('show', '--name-only', '--format=', 'main')).split('\n').toSorted()).toEqual(
        [IMAGE, ARTICLE].toSorted(),
      );
      expect(await at.repository.git('log', '-1', '--format=%(trailers:key=Clip-Id,valueonly)', 'main')).toContain(delivery.id);
      expect((await at.repository.read(`main:${IMAGE}`))?.bytes).toEqual(bundle.image?.bytes);
    });

    test('the same again is one commit', async () => {
      await deliver();
      await deliver();
      expect(await commits()).toBe(2);
    });

    test('other bytes that are there stay, and the curator is asked', async () => {
      await at.repository.commitFiles({ [ARTICLE]: 'Theirs' }, 'Theirs');
      expect(await problemOf(deliver())).toMatchObject({ code: 'file-differs', details: { path: ARTICLE } });
      expect([await textAt(ARTICLE), await has(IMAGE), await commits()]).toEqual(['Theirs', false, 2]);
    });

    test('bytes that may give way are replaced', async () => {
      await at.repository.commitFiles({ [ARTICLE]: 'Ours from before' }, 'Ours');
      await deliver({ mayReplace: [await sha256(bytes('Ours from before'))] });
      expect((await at.repository.read(`main:${ARTICLE}`))?.bytes).toEqual(bundle.article.bytes);
    });

    test('what somebody commits between reading and committing is there beside ours', async () => {
      beforeTheCommit(() => at.repository.commitFiles({ 'theirs.md': 'Theirs' }, 'Theirs'));
      await deliver();
      expect([await has('theirs.md'), await has(ARTICLE), await has(IMAGE), await commits()]).toEqual([true, true, true, 3]);
    });

    test('what somebody puts at our place between reading and committing is not overwritten', async () => {
      beforeTheCommit(() => at.repository.commitFiles({ [ARTICLE]: 'Theirs' }, 'Theirs'));
      expect(await problemOf(deliver())).toMatchObject({ code: 'file-differs' });
      expect(await textAt(ARTICLE)).toBe('Theirs');
    });

    test('a reply that is lost after the commit costs no second one', async () => {
      const http = nodeHttp();
      let lost = 0;
      const lossy: Http = async (request) => {
        const answer = await http(request);
        if (!isCommit({ method: request.method, path: new URL(request.url).pathname }) || answer.status >= 300) return answer;
        lost += 1;
        throw new ProblemError({ code: 'host-unreachable', details: { host: at.host.url } });
      };
      expect(await problemOf(deliver({}, lossy))).toMatchObject({ code: 'host-unreachable' });
      await deliver();
      expect([lost, await commits()]).toEqual([1, 2]);
    });

    test('a file that is denied by mistake is not committed a second time', async () => {
      await deliver();
      const http = nodeHttp();
      let denied = false;
      const lying: Http = async (request) => {
        if (denied || !request.url.includes('an-article.md')) return http(request);
        denied = true;
        return { status: 404, headers: { 'content-type': 'application/json' }, bytes: bytes('{"message":"404 Not Found"}') };
      };
      await deliver({}, lying);
      expect([denied, await commits()]).toEqual([true, 2]);
    });

    test("somebody's file that is denied by mistake is not overwritten", async () => {
      await at.repository.commitFiles({ [ARTICLE]: 'Theirs' }, 'Theirs');
      const http = nodeHttp();
      let denied = false;
      const lying: Http = async (request) => {
        if (denied || !request.url.includes('an-article.md')) return http(request);
        denied = true;
        return { status: 404, headers: { 'content-type': 'application/json' }, bytes: bytes('{"message":"404 Not Found"}') };
      };
      expect(await problemOf(deliver({}, lying))).toMatchObject({ code: 'file-differs' });
      expect([denied, await textAt(ARTICLE), await has(IMAGE), await commits()]).toEqual([true, 'Theirs', false, 2]);
    });

    test.for([
      [{}, null],
      [{ [ARTICLE]: 'Ours from before', [IMAGE]: 'Ours from before' }, 'Ours from before'],
    ] as const)('a commit that is acknowledged and not made has not arrived, over %j', async ([before, left]) => {
      const old = await at.repository.commitFiles({ 'other.md': 'Theirs', ...before }, 'Before');
      const http = nodeHttp();
      const lying: Http = async (request) => {
        if (!isCommit({ method: request.method, path: new URL(request.url).pathname })) return http(request);
        const { sha = 'a'.repeat(40) } = request.json as { sha?: string };
        const body = { id: sha, parent_ids: [old], commit: { sha }, ref: 'refs/heads/main', object: { type: 'commit', sha } };
        return { status: 201, headers: { 'content-type': 'application/json' }, bytes: bytes(JSON.stringify(body)) };
      };
      const mayReplace = [await sha256(bytes('Ours from before'))];
      expect(await problemOf(deliver({ mayReplace }, lying))).toMatchObject({
        code: 'not-read-back',
        details: { host: new URL(at.host.url).host, path: ARTICLE },
      });
      expect([left === null ? await has(ARTICLE) : await textAt(ARTICLE), await commits()]).toEqual([left ?? false, 2]);
    });

    test('what lies there can be looked at', async () => {
      await at.repository.commitFiles({ [ARTICLE]: 'Theirs' }, 'Theirs');
      expect(await destination.look?.(task(), effects())).toEqual([
        { path: ARTICLE, bytes: bytes('Theirs') },
        { path: IMAGE, bytes: null },
      ]);
    });

    test('when it is set up, it is told what is in the way', async () => {
      const { settings } = task();
      const check = async (change: Partial<RepositorySettings> = {}, token = CANARY) =>
        (await destination.check?.({ ...settings, mayMakeRoot: true, ...change }, effects(nodeHttp(), token)))?.code ?? null;
      expect(await check()).toBeNull();
      expect(await check({}, 'no')).toBe('token-refused');
      expect(await check({}, 'a-visitors-token')).toBe('token-may-not-write');
      expect(await check({ branch: 'other' })).toBe('branch-missing');
      expect(await check({ project: 'team/other' })).toBe('repository-missing');
      at.host.archived = true;
      expect(await check()).toBe('repository-locked');
      expect(await commits()).toBe(1);
    });

    test('a folder at our place is told as such, and nothing is written', async () => {
      await at.repository.commitFiles({ [`${ARTICLE}/inside.md`]: 'Theirs' }, 'Theirs');
      expect(await problemOf(deliver())).toMatchObject({ code: 'path-taken' });
      expect([await commits(), await has(IMAGE)]).toEqual([2, false]);
    });

    test('a token that is refused is a problem that does not show it', async () => {
      delete at.host.tokens[CANARY];
      expect(await problemOf(deliver())).toMatchObject({ code: 'token-refused' });
    });
  });
}
