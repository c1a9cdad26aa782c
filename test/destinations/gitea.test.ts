import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Http } from '@/utils/core/http';
import { gitea } from '@/utils/destinations/gitea/gitea';
import { startGitea } from '../servers/gitea';
import { giteaMistakes } from '../servers/gitea/description';
import { openDoor } from '../hosts/answering-host';
import { answered, firstTime, hostAtHand } from './host-at-hand';
import { ARTICLE, IMAGE, problemOf } from './sample-delivery';

let at: Awaited<ReturnType<typeof hostAtHand>>;
const start = async (empty = false) => {
  at = await hostAtHand(startGitea, giteaMistakes, empty);
};
beforeEach(() => start());
afterEach(() => at.close());

const CONTENTS = /\/contents$/;
const FAULT = answered(500, { message: 'PushOutOfDate Error: exit status 1' });

test('both files arrive in one commit, whose page is told', async () => {
  const { url } = await gitea.deliver(at.task(), at.effects());
  expect(await at.files()).toEqual(['README.md', IMAGE, ARTICLE]);
  expect(await at.commits()).toBe(2);
  expect(url).toBe(`${at.host.url}/team/site/commit/${await at.repository.git('rev-parse', 'main')}`);
  const again = await gitea.deliver(at.task(), at.effects());
  expect(await at.commits()).toBe(2);
  expect(again.url).toBe(`${at.host.url}/team/site/src/commit/${await at.repository.git('rev-parse', 'main')}/${ARTICLE}`);
});

test('a race that is lost, which Gitea calls a fault, is run again at once', async () => {
  const race = firstTime('POST', CONTENTS, async () => {
    await at.repository.commitFiles({ 'theirs.md': 'Theirs' }, 'Theirs');
    return FAULT;
  });
  await gitea.deliver(at.task(), at.effects(race));
  expect(await at.files()).toEqual(['README.md', IMAGE, ARTICLE, 'theirs.md']);
  expect(await at.commits()).toBe(3);
});

test('a race over the branch’s lock, which Gitea calls a refusal, is run again at once', async () => {
  at.host.raceStatus = 403;
  const { moveRef } = at.repository;
  at.repository.moveRef = async (...given) => {
    at.repository.moveRef = moveRef;
    await at.repository.commitFiles({ 'theirs.md': 'Theirs' }, 'Theirs');
    return moveRef(...given);
  };
  await gitea.deliver(at.task(), at.effects());
  expect([await at.files(), await at.commits()]).toEqual([['README.md', IMAGE, ARTICLE, 'theirs.md'], 3]);
});

test('a fault that is told after the commit costs no second one', async () => {
  const late = firstTime('POST', CONTENTS, async (request) => {
    await openDoor(request);
    return FAULT;
  });
  await gitea.deliver(at.task(), at.effects(late));
  expect(await at.commits()).toBe(2);
});

test('a fault while nobody committed is a fault', async () => {
  const broken = firstTime('POST', CONTENTS, async () => FAULT);
  expect(await problemOf(gitea.deliver(at.task(), at.effects(broken)))).toMatchObject({ code: 'host-failed', details: { status: '500' } });
});

test('a file whose content is left out, as it is for large ones, is read all the same', async () => {
  const short: Http = async (request) => {
    const answer = await openDoor(request);
    if (request.method !== 'GET' || !/\/contents\//.test(request.url) || answer.status !== 200) return answer;
    return answered(200, { ...(JSON.parse(new TextDecoder().decode(answer.bytes)) as object), content: null, encoding: null });
  };
  await gitea.deliver(at.task(), at.effects(short));
  await gitea.deliver(at.task(), at.effects(short));
  expect(await at.commits()).toBe(2);
});

test('a folder where the article should go is left alone', async () => {
  await at.repository.commitFiles({ [`${ARTICLE}/inside.md`]: 'A folder' }, 'A folder');
  expect(await problemOf(gitea.deliver(at.task(), at.effects()))).toMatchObject({ code: 'path-taken', details: { path: ARTICLE } });
  expect(await at.commits()).toBe(2);
});

test('a protected branch gets one branch and one request to review it', async () => {
  at.host.protected.add('main');
  const first = await gitea.deliver(at.task(), at.effects());
  const second = await gitea.deliver(at.task(), at.effects());
  expect([first.url, first.review, second.url]).toEqual([`${at.host.url}/team/site/pulls/1`, true, `${at.host.url}/team/site/pulls/1`]);
  expect(at.host.reviews).toHaveLength(1);
  expect([await at.commits(), await at.commits(at.host.reviews[0]?.from)]).toEqual([1, 2]);
});

test('who may write there may set it up, and it leaves nothing behind', async () => {
  expect(await gitea.check?.({ ...at.settings, root: '' }, at.effects())).toBeNull();
  expect(await at.repository.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
});

test.for([
  ['a-reading-token', 'main', 'team/site', 'token-may-not-write'],
  ['a-visitors-token', 'main', 'team/site', 'token-may-not-write'],
  ['nobody-knows', 'main', 'team/site', 'token-refused'],
  ['a-good-token', 'gone', 'team/site', 'branch-missing'],
  ['a-good-token', 'main', 'team/other', 'repository-missing'],
])('with %s, on %s of %s, it is told: %s', async ([token = '', branch = '', project = '', code]) => {
  expect(await gitea.check?.({ ...at.settings, branch, project }, at.effects(openDoor, token))).toMatchObject({ code });
});

test('an archived repository is told, and so is one without a commit', async () => {
  at.host.archived = true;
  expect(await gitea.check?.(at.settings, at.effects())).toMatchObject({ code: 'repository-locked' });
  expect(await problemOf(gitea.deliver(at.task(), at.effects()))).toMatchObject({ code: 'repository-locked' });
  await at.close();
  await start(true);
  expect(await gitea.check?.(at.settings, at.effects())).toMatchObject({ code: 'repository-empty' });
});
