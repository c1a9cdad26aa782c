// What every destination that is a repository promises, tried against a stand-in over a real one.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Delivery } from '@/utils/core/delivery';
import type { RepositorySettings } from '@/utils/core/destination';
import type { Http } from '@/utils/core/http';
import { ProblemError } from '@/utils/core/problem';
import { Secret } from '@/utils/core/secret';
import { sha256 } from '@/utils/core/sha256';
import type { Destination } from '@/utils/destinations/destination';
import type { RepositoryEffects } from '@/utils/destinations/git/repository';
import { type GitRepository, makeRepository } from '../servers/git-repository';
import type { Host } from '../servers/host';
import type { Answer, Asked } from '../servers/json-server';
import { nodeHttp } from '../servers/node-http';
import { ARTICLE, bundle, bytes, delivery, IMAGE } from './sample-delivery';

export interface Promised {
  name: string;
  destination: Destination<RepositorySettings, RepositoryEffects>;
  start(repository: GitRepository): Promise<Host>;
  /** What is wrong with a request or an answer by the host's own description. */
  mistakes(asked: Asked, answer: Answer): string[];
}

const CANARY = 'a-canary-token-that-nobody-may-see';
const SHA = /[0-9a-f]{40}/;

export function repositoryContract({ name, destination, start, mistakes }: Promised): void {
  describe(`${name} keeps the promise of a destination`, () => {
    let repository: GitRepository;
    let host: Host;
    let wrong: string[];
    let thrown: unknown[];
    beforeEach(async () => {
      repository = await makeRepository();
      host = await start(repository);
      host.tokens[CANARY] = 'write';
      wrong = [];
      thrown = [];
      host.server.listen = (asked, answer) => wrong.push(...mistakes(asked, answer));
    });
    afterEach(async () => {
      const broken = await repository.git('fsck', '--full', '--strict', '--no-dangling');
      await host.close();
      await repository.close();
      if (wrong.length > 0 || broken) throw new Error([...wrong, broken].join('\n'));
      const seen = thrown.map((error) => `${String(error)} ${JSON.stringify(error)} ${(error as Error).stack} ${JSON.stringify((error as ProblemError).problem)}`).join('\n');
      if (seen.includes(CANARY)) throw new Error('a thrown problem shows the token');
    });

    const effects = (http: Http = nodeHttp(), token = CANARY): RepositoryEffects => ({ http, token: new Secret(token), wait: async () => {}, now: () => Date.parse('2026-11-21T08:00:00Z') });
    const task = (more: Partial<Delivery> = {}, branch = 'main') => ({
      delivery: { ...delivery, ...more },
      bundle,
      settings: { baseUrl: host.url, project: host.project, branch, root: 'content' },
    });
    const deliver = (more: Partial<Delivery> = {}, http?: Http) => destination.deliver(task(more), effects(http));
    const problemOf = (answer: Promise<unknown>) => answer.then(() => null, (error: unknown) => {
      thrown.push(error);
      if (error instanceof ProblemError) return error.problem;
      throw error;
    });
    const commits = async (branch = 'main') => Number(await repository.git('rev-list', '--count', branch));
    const textAt = (path: string, ref = 'main') => repository.git('show', `${ref}:${path}`);
    const has = async (path: string, ref = 'main') => (await repository.entry(ref, path)) !== null;
    /** Somebody else does this just before our first write that could be the commit. */
    const beforeTheCommit = (work: () => Promise<unknown>) => {
      let done = false;
      host.server.meanwhile = async (asked) => {
        if (done || !isCommit(asked)) return;
        done = true;
        await work();
      };
    };
    const isCommit = ({ method, path }: { method: string; path: string }) => method === 'PATCH' || (method === 'POST' && /\/(repository\/commits|contents)$/.test(path));

    test('article and image arrive in one commit that names the delivery, and the receipt leads there', async () => {
      const receipt = await deliver();
      expect(receipt).toMatchObject({ paths: [ARTICLE, IMAGE], renamed: false, review: false, url: expect.stringMatching(SHA) });
      expect(await commits()).toBe(2);
      expect((await repository.git('show', '--name-only', '--format=', 'main')).split('\n').toSorted()).toEqual([IMAGE, ARTICLE].toSorted());
      expect(await repository.git('log', '-1', '--format=%(trailers:key=Clip-Id,valueonly)', 'main')).toContain(delivery.id);
      expect((await repository.read(`main:${IMAGE}`))?.bytes).toEqual(bundle.image?.bytes);
    });

    test('the same again is one commit', async () => {
      await deliver();
      await deliver();
      expect(await commits()).toBe(2);
    });

    test('other bytes that are there stay, and the curator is asked', async () => {
      await repository.commitFiles({ [ARTICLE]: 'Theirs' }, 'Theirs');
      expect(await problemOf(deliver())).toMatchObject({ code: 'file-differs', details: { path: ARTICLE } });
      expect([await textAt(ARTICLE), await has(IMAGE), await commits()]).toEqual(['Theirs', false, 2]);
    });

    test('bytes that may give way are replaced', async () => {
      await repository.commitFiles({ [ARTICLE]: 'Ours from before' }, 'Ours');
      await deliver({ mayReplace: [await sha256(bytes('Ours from before'))] });
      expect((await repository.read(`main:${ARTICLE}`))?.bytes).toEqual(bundle.article.bytes);
    });

    test('what somebody commits between reading and committing is there beside ours', async () => {
      beforeTheCommit(() => repository.commitFiles({ 'theirs.md': 'Theirs' }, 'Theirs'));
      await deliver();
      expect([await has('theirs.md'), await has(ARTICLE), await has(IMAGE), await commits()]).toEqual([true, true, true, 3]);
    });

    test('what somebody puts at our place between reading and committing is not overwritten', async () => {
      beforeTheCommit(() => repository.commitFiles({ [ARTICLE]: 'Theirs' }, 'Theirs'));
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
        throw new ProblemError({ code: 'host-unreachable', details: { host: host.url } });
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
      await repository.commitFiles({ [ARTICLE]: 'Theirs' }, 'Theirs');
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

    test('a protected branch gets a branch and one review, however often it is sent', async () => {
      host.protected.add('main');
      const first = await deliver();
      const second = await deliver();
      expect(first).toMatchObject({ review: true, url: second.url });
      expect(first.url).toMatch(new RegExp(`^${host.url}/team/site/.*/1$`));
      expect(host.reviews).toHaveLength(1);
      const from = host.reviews[0]?.from ?? '';
      expect([await commits(), await commits(from), await has(ARTICLE, from), await has(IMAGE, from)]).toEqual([1, 2, true, true]);
    });

    test('what waits for its review is taken back by closing it, with its branch, however often', async () => {
      host.protected.add('main');
      const receipt = await deliver();
      const undo = () => destination.undo?.(task({ receipt, state: 'delivered' }), [], effects());
      await undo();
      await undo();
      expect(host.reviews.map(({ open }) => open)).toEqual([false]);
      expect((await repository.git('for-each-ref', '--format=%(refname)')).split('\n')).toEqual(['refs/heads/main']);
      expect(await commits()).toBe(1);
    });

    describe('an update of what waits for its review', () => {
      const corrected = { ...bundle, article: { ...bundle.article, bytes: bytes('corrected') } };
      const update = async () => ({ ...task({ id: '11111111-e9cc-4b70-ba68-82602fc8df1f', mayReplace: [await sha256(bundle.article.bytes)] }), bundle: corrected });

      test('joins it, and taken back leaves what was there', async () => {
        host.protected.add('main');
        const first = await deliver();
        const second = await destination.deliver(await update(), effects());
        const from = host.reviews[0]?.from ?? '';
        expect([second.url, second.review, host.reviews.length, await textAt(ARTICLE, from)]).toEqual([first.url, true, 1, 'corrected']);
        const { delivery: row, ...rest } = await update();
        await destination.undo?.({ ...rest, delivery: { ...row, receipt: second } }, [bundle.article, ...(bundle.image ? [bundle.image] : [])], effects());
        expect([(await repository.read(`${from}:${ARTICLE}`))?.bytes, host.reviews[0]?.open]).toEqual([bundle.article.bytes, true]);
      });

      test('gets a new one from the new head where that one is over, though its branch was left', async () => {
        host.protected.add('main');
        await deliver();
        for (const review of host.reviews) review.open = false;
        await repository.commitFiles({ 'theirs.md': 'Theirs' }, 'Theirs');
        await destination.deliver(await update(), effects());
        expect(host.reviews.map(({ open }) => open)).toEqual([false, true]);
        expect(await has('theirs.md', host.reviews[1]?.from)).toBe(true);
      });
    });

    test('what a reviewer changed is not taken back', async () => {
      host.protected.add('main');
      const receipt = await deliver();
      const from = host.reviews[0]?.from ?? '';
      await repository.commitFiles({ [ARTICLE]: 'Corrected' }, 'Theirs', from);
      expect(await problemOf(destination.undo?.(task({ receipt, state: 'delivered' }), [], effects()) ?? Promise.resolve())).toMatchObject({ code: 'file-differs' });
      expect([host.reviews[0]?.open, await textAt(ARTICLE, from)]).toEqual([true, 'Corrected']);
    });

    test('what was published and is protected now is told to stay', async () => {
      const receipt = await deliver();
      host.protected.add('main');
      expect(await problemOf(destination.undo?.(task({ receipt, state: 'delivered' }), [], effects()) ?? Promise.resolve())).toMatchObject({ code: 'undo-protected', details: { branch: 'main' } });
      expect(await has(ARTICLE)).toBe(true);
    });

    test('what was delivered can be taken back, and what was there before comes again', async () => {
      const receipt = await deliver();
      const earlier = [{ ...bundle.article, bytes: bytes('Before') }];
      await destination.undo?.(task({ receipt, state: 'delivered' }), earlier, effects());
      expect([await textAt(ARTICLE), await has(IMAGE)]).toEqual(['Before', false]);
    });

    test('what was there before us is not taken back', async () => {
      await repository.commitFiles({ [ARTICLE]: bundle.article.bytes, [IMAGE]: bundle.image?.bytes ?? null }, 'Theirs');
      const receipt = await deliver();
      const undone = destination.undo?.(task({ receipt, state: 'delivered' }), [], effects());
      expect(await problemOf(undone ?? Promise.resolve())).toMatchObject({ code: 'undo-not-ours' });
      expect([await has(ARTICLE), await has(IMAGE), await commits()]).toEqual([true, true, 2]);
    });

    test('what an earlier try put there without hearing of it is ours to take back', async () => {
      await deliver();
      const receipt = await deliver({ attempts: 2 });
      await destination.undo?.(task({ receipt, state: 'delivered' }), [], effects());
      expect([await has(ARTICLE), await has(IMAGE)]).toEqual([false, false]);
    });

    test.for([[{}, null], [{ 'content/telehealth/an-article.md': 'Ours from before' }, 'Ours from before']] as const)('a commit that is acknowledged and not made has not arrived, over %j', async ([before, left]) => {
      const old = await repository.commitFiles({ 'other.md': 'Theirs', ...before }, 'Before');
      const http = nodeHttp();
      const lying: Http = async (request) => {
        if (!isCommit({ method: request.method, path: new URL(request.url).pathname })) return http(request);
        const { sha = 'a'.repeat(40) } = request.json as { sha?: string };
        const body = { id: sha, parent_ids: [old], commit: { sha }, ref: 'refs/heads/main', object: { type: 'commit', sha } };
        return { status: 201, headers: { 'content-type': 'application/json' }, bytes: bytes(JSON.stringify(body)) };
      };
      const mayReplace = [await sha256(bytes('Ours from before'))];
      expect(await problemOf(deliver({ mayReplace }, lying))).toMatchObject({ code: 'answer-unexpected', details: { host: new URL(host.url).host } });
      expect([left === null ? await has(ARTICLE) : await textAt(ARTICLE), await commits()]).toEqual([left ?? false, 2]);
    });

    test.for([{ root: 'elsewhere' }, { branch: 'staging' }])('what was put there before the settings named %j is taken back there', async (change) => {
      await repository.git('branch', 'staging', 'main');
      const receipt = await deliver();
      const { settings, ...rest } = task({ receipt, state: 'delivered' });
      await destination.undo?.({ ...rest, settings: { ...settings, ...change } }, [], effects());
      expect([await has(ARTICLE), await has(IMAGE)]).toEqual([false, false]);
    });

    test('what cannot be reached by the settings any more, or was never seen there, is not told as taken back', async () => {
      const { place, ...old } = await deliver();
      const { settings } = task();
      const undo = (receipt: typeof old & { place?: typeof place }, change: Partial<RepositorySettings>) =>
        problemOf(Promise.resolve(destination.undo?.({ ...task({ receipt, state: 'delivered' }), settings: { ...settings, ...change } }, [], effects())));
      const changed = { code: 'place-changed', details: { where: old.url } };
      expect(await undo({ ...old, place }, { baseUrl: 'https://git.example.org' })).toMatchObject(changed);
      expect(await undo({ ...old, place: { ...settings, project: 'team/before' } }, {})).toMatchObject(changed);
      expect(await undo(old, { root: 'elsewhere' })).toMatchObject(changed);
      expect(await has(ARTICLE)).toBe(true);
    });

    describe('an article whose title was mended', () => {
      const OLD = 'content/telehealth/old.md';
      const moves = async () => [{ path: 'telehealth/old.md', hash: await sha256(bytes('Ours')) }, { path: 'telehealth/gone.png', hash: 'aa' }];

      test('moves in one commit, and comes back when that is taken back', async () => {
        await repository.commitFiles({ [OLD]: 'Ours' }, 'Ours');
        const receipt = await deliver({ moves: await moves() });
        expect([await has(ARTICLE), await has(OLD), await commits()]).toEqual([true, false, 3]);
        await destination.undo?.(task({ receipt, state: 'delivered' }), [{ path: 'telehealth/old.md', type: 'text/markdown', bytes: bytes('Ours') }], effects());
        expect([await has(ARTICLE), await textAt(OLD)]).toEqual([false, 'Ours']);
      });

      test('stays beside what somebody made of its old file', async () => {
        await repository.commitFiles({ [OLD]: 'Corrected' }, 'Theirs');
        await deliver({ moves: await moves() });
        expect([await has(ARTICLE), await textAt(OLD)]).toEqual([true, 'Corrected']);
      });

      test('stays beside a folder that took the place of its old file', async () => {
        await repository.commitFiles({ [`${OLD}/inside.md`]: 'Theirs' }, 'Theirs');
        await deliver({ moves: await moves() });
        expect([await has(ARTICLE), await textAt(`${OLD}/inside.md`)]).toEqual([true, 'Theirs']);
      });
    });

    test('taking back leaves alone what somebody changed since', async () => {
      const receipt = await deliver();
      await repository.commitFiles({ [ARTICLE]: 'Corrected' }, 'Theirs');
      const undone = destination.undo?.(task({ receipt, state: 'delivered' }), [], effects());
      expect(await problemOf(undone ?? Promise.resolve())).toMatchObject({ code: 'file-differs' });
      expect([await textAt(ARTICLE), await has(IMAGE)]).toEqual(['Corrected', true]);
    });

    test('what lies there can be looked at', async () => {
      await repository.commitFiles({ [ARTICLE]: 'Theirs' }, 'Theirs');
      expect(await destination.look?.(task(), effects())).toEqual([{ path: ARTICLE, bytes: bytes('Theirs') }, { path: IMAGE, bytes: null }]);
    });

    test('when it is set up, it is told what is in the way', async () => {
      const { settings } = task();
      const check = async (change: Partial<RepositorySettings> = {}, token = CANARY) => (await destination.check?.({ ...settings, ...change }, effects(nodeHttp(), token)))?.code ?? null;
      expect(await check()).toBeNull();
      expect(await check({}, 'no')).toBe('token-refused');
      expect(await check({}, 'a-visitors-token')).toBe('token-may-not-write');
      expect(await check({ branch: 'other' })).toBe('branch-missing');
      expect(await check({ project: 'team/other' })).toBe('repository-missing');
      host.archived = true;
      expect(await check()).toBe('repository-locked');
      expect(await commits()).toBe(1);
    });

    test('a folder at our place is told as such, and nothing is written', async () => {
      await repository.commitFiles({ [`${ARTICLE}/inside.md`]: 'Theirs' }, 'Theirs');
      expect(await problemOf(deliver())).toMatchObject({ code: 'path-taken' });
      expect([await commits(), await has(IMAGE)]).toEqual([2, false]);
    });

    test('a token that is refused is a problem that does not show it', async () => {
      delete host.tokens[CANARY];
      expect(await problemOf(deliver())).toMatchObject({ code: 'token-refused' });
    });
  });
}
