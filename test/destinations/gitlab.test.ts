import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HttpRequest } from '@/utils/core/http';
import { problem, ProblemError } from '@/utils/core/problem';
import { sha256 } from '@/utils/base/sha256';
import { wordsOf } from '@/utils/hosts/host-words';
import { gitlab } from '@/utils/destinations/gitlab/gitlab';
import { refusalOf } from '@/utils/destinations/gitlab/refusals';
import { startGitlab } from '../servers/gitlab';
import { gitlabMistakes } from '../servers/gitlab/description';
import { openDoor } from '../hosts/answering-host';
import { answered, firstTime, hostAtHand } from './host-at-hand';
import { ARTICLE, bundle, bytes, IMAGE, problemOf } from './sample-delivery';

let at: Awaited<ReturnType<typeof hostAtHand>>;
const start = async (empty = false) => {
  at = await hostAtHand(startGitlab, gitlabMistakes, empty);
};
beforeEach(() => start());
afterEach(() => at.close());

const COMMITS = /\/repository\/commits$/;
/** As GitLab is in the moment between comparing and writing. */
const without = (request: HttpRequest): HttpRequest => ({
  ...request,
  json: JSON.parse(JSON.stringify(request.json, (key, value: unknown) => (key === 'last_commit_id' ? undefined : value))) as unknown,
});

test('both files arrive in one commit, whose page is told', async () => {
  const { url } = await gitlab.deliver(at.task(), at.effects());
  expect(await at.files()).toEqual(['README.md', IMAGE, ARTICLE]);
  expect(await at.commits()).toBe(2);
  expect(url).toBe(`${at.host.url}/team/site/-/commit/${await at.repository.git('rev-parse', 'main')}`);
  const again = await gitlab.deliver(at.task(), at.effects());
  expect(await at.commits()).toBe(2);
  expect(again.url).toBe(`${at.host.url}/team/site/-/blob/${await at.repository.git('rev-parse', 'main')}/${ARTICLE}`);
});

test("somebody's work that came between comparing and writing is put back as it was", async () => {
  await at.repository.commitFiles({ [ARTICLE]: 'Old' }, 'Old');
  const race = firstTime('POST', COMMITS, async (request) => {
    await at.repository.commitFiles({ [ARTICLE]: 'Theirs' }, 'Theirs');
    return openDoor(without(request));
  });
  const task = at.task({ mayReplace: [await sha256(bytes('Old'))] });
  expect(await problemOf(gitlab.deliver(task, at.effects(race)))).toMatchObject({ code: 'file-differs', details: { path: ARTICLE } });
  expect(await at.files()).toEqual(['README.md', ARTICLE]);
  expect(await at.textAt(ARTICLE)).toBe('Theirs');
});

test.for(['the answer is lost', 'the look after it fails'])(
  "somebody's work that came in that moment is put back by the next try where %s",
  async (fault) => {
    await at.repository.commitFiles({ [ARTICLE]: 'Old' }, 'Old');
    let isBroken = false;
    const lost = () => {
      throw new ProblemError(problem('host-unreachable', { host: 'h' }));
    };
    const race = firstTime('POST', COMMITS, async (request) => {
      await at.repository.commitFiles({ [ARTICLE]: 'Theirs' }, 'Theirs');
      const answer = await openDoor(without(request));
      isBroken = true;
      return fault === 'the answer is lost' ? lost() : answer;
    });
    const mayReplace = [await sha256(bytes('Old'))];
    expect(
      await problemOf(
        gitlab.deliver(
          at.task({ mayReplace }),
          at.effects(async (request) => (isBroken ? lost() : race(request))),
        ),
      ),
    ).toMatchObject({ code: 'host-unreachable' });
    expect(await problemOf(gitlab.deliver(at.task({ mayReplace, attempts: 2 }), at.effects()))).toMatchObject({ code: 'file-differs' });
    expect([await at.textAt(ARTICLE), await at.files()]).toEqual(['Theirs', ['README.md', ARTICLE]]);
  },
);

test('where that is put back, what the same commit had moved away comes back as well', async () => {
  const old = 'content/telehealth/an-older-title.md';
  await at.repository.commitFiles({ [ARTICLE]: 'Old', [old]: 'Ours' }, 'Old');
  let isBroken = false;
  const race = firstTime('POST', COMMITS, async (request) => {
    await at.repository.commitFiles({ [ARTICLE]: 'Theirs' }, 'Theirs');
    await openDoor(without(request));
    isBroken = true;
    throw new ProblemError(problem('host-unreachable', { host: 'h' }));
  });
  const change = {
    mayReplace: [await sha256(bytes('Old'))],
    moves: [{ path: 'telehealth/an-older-title.md', hash: await sha256(bytes('Ours')) }],
  };
  const lost = async () => {
    throw new ProblemError(problem('host-unreachable', { host: 'h' }));
  };
  const first = gitlab.deliver(
    at.task(change),
    at.effects((request) => (isBroken ? lost() : race(request))),
  );
  expect(await problemOf(first)).toMatchObject({ code: 'host-unreachable' });
  expect(await at.files()).not.toContain(old);
  expect(await problemOf(gitlab.deliver(at.task({ ...change, attempts: 2 }), at.effects()))).toMatchObject({ code: 'file-differs' });
  expect([await at.textAt(ARTICLE), await at.textAt(old)]).toEqual(['Theirs', 'Ours']);
});

test.for(['the answer is lost', 'the look after it fails'])(
  'a submodule that came in that moment is put back by the next try where %s',
  async (fault) => {
    let isBroken = false;
    const lost = () => {
      throw new ProblemError(problem('host-unreachable', { host: 'h' }));
    };
    const race = firstTime('POST', COMMITS, async (request) => {
      const head = (await at.repository.resolve('main')) ?? '';
      const tree = await at.repository.editTree(`${head}^{tree}`, [{ path: 'content', mode: '160000', sha: 'c'.repeat(40) }]);
      await at.repository.moveRef(
        'refs/heads/main',
        await at.repository.writeCommit({ tree: tree ?? '', parents: [head], message: 'Theirs' }),
        head,
      );
      const answer = await openDoor(request);
      isBroken = true;
      return fault === 'the answer is lost' ? lost() : answer;
    });
    expect(
      await problemOf(
        gitlab.deliver(
          at.task(),
          at.effects(async (request) => (isBroken ? lost() : race(request))),
        ),
      ),
    ).toMatchObject({ code: 'host-unreachable' });
    expect(await problemOf(gitlab.deliver(at.task({ attempts: 2 }), at.effects()))).toMatchObject({
      code: 'path-taken',
      details: { path: 'content' },
    });
    expect(await at.repository.entry('main', 'content')).toEqual({ mode: '160000', sha: 'c'.repeat(40) });
  },
);

test("somebody's other file that came in that moment stays, and nothing is put back", async () => {
  await at.repository.commitFiles({ [ARTICLE]: 'Old' }, 'Old');
  const race = firstTime('POST', COMMITS, async (request) => {
    await at.repository.commitFiles({ 'theirs.md': 'Theirs' }, 'Theirs');
    return openDoor(without(request));
  });
  await gitlab.deliver(at.task({ mayReplace: [await sha256(bytes('Old'))] }), at.effects(race));
  expect(await at.textAt('theirs.md')).toBe('Theirs');
  expect(await at.textAt(ARTICLE)).toBe(new TextDecoder().decode(bundle.article.bytes).trimEnd());
  expect(await at.commits()).toBe(4);
});

test("a 404 that is not GitLab's own does not make it put back what is ours", async () => {
  await at.repository.commitFiles({ [ARTICLE]: 'Old' }, 'Old');
  let sent = false;
  const race = firstTime('POST', COMMITS, async (request) => {
    await at.repository.commitFiles({ 'theirs.md': 'Theirs' }, 'Theirs');
    sent = true;
    return openDoor(request);
  });
  const wrong = firstTime('GET', /\/raw$/, async () => answered(404, { message: 'Not Found' }));
  await gitlab.deliver(
    at.task({ mayReplace: [await sha256(bytes('Old'))] }),
    at.effects((request) => (sent ? wrong(request) : race(request))),
  );
  expect(await at.commits()).toBe(4);
});

test('a file that somebody was faster with is compared, not overwritten', async () => {
  const race = firstTime('POST', COMMITS, async (request) => {
    await at.repository.commitFiles({ [ARTICLE]: 'Theirs' }, 'Theirs');
    return openDoor(request);
  });
  expect(await problemOf(gitlab.deliver(at.task(), at.effects(race)))).toMatchObject({ code: 'file-differs' });
  expect(await at.textAt(ARTICLE)).toBe('Theirs');
});

test('a folder where the article should go is left alone', async () => {
  await at.repository.commitFiles({ [`${ARTICLE}/inside.md`]: 'A folder' }, 'A folder');
  expect(await problemOf(gitlab.deliver(at.task(), at.effects()))).toMatchObject({ code: 'path-taken' });
  expect(await at.commits()).toBe(2);
});

test.for([403, 400] as const)('a protected branch, said with %d, gets one branch and one request to review it', async (status) => {
  at.host.protected.add('main');
  at.host.protectedStatus = status;
  const first = await gitlab.deliver(at.task(), at.effects());
  const second = await gitlab.deliver(at.task(), at.effects());
  expect([first.url, first.review]).toEqual([`${at.host.url}/team/site/-/merge_requests/1`, true]);
  expect(second.url).toBe(first.url);
  expect(at.host.reviews).toHaveLength(1);
  expect([await at.commits(), await at.commits(at.host.reviews[0]?.from)]).toEqual([1, 2]);
});

test('a page that answers in place of a file is none', async () => {
  const portal = firstTime('GET', /\/raw$/, async () => ({
    status: 200,
    headers: { 'content-type': 'text/html' },
    bytes: bytes('<html>Log in</html>'),
  }));
  expect(await problemOf(gitlab.deliver(at.task(), at.effects(portal)))).toMatchObject({ code: 'answer-unexpected' });
  expect(await at.commits()).toBe(1);
});

test('who may write there may set it up, and it leaves nothing behind', async () => {
  expect(await gitlab.check?.({ ...at.settings, root: '' }, at.effects())).toBeNull();
  at.host.protected.add('main');
  expect(await gitlab.check?.({ ...at.settings, root: '' }, at.effects())).toBeNull();
  expect(await at.repository.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
});

test.for([
  ['a-reading-token', 'main', 'team/site', 'token-may-not-write'],
  ['a-visitors-token', 'main', 'team/site', 'token-may-not-write'],
  ['nobody-knows', 'main', 'team/site', 'token-refused'],
  ['a-good-token', 'gone', 'team/site', 'branch-missing'],
  ['a-good-token', 'main', 'team/other', 'repository-missing'],
])('with %s, on %s of %s, it is told: %s', async ([token = '', branch = '', project = '', code]) => {
  expect(await gitlab.check?.({ ...at.settings, branch, project }, at.effects(openDoor, token))).toMatchObject({ code });
});

test('an archived project is told', async () => {
  at.host.archived = true;
  expect(await gitlab.check?.(at.settings, at.effects())).toMatchObject({ code: 'repository-locked' });
});

test('a project without a commit is told', async () => {
  await at.close();
  await start(true);
  expect(await gitlab.check?.(at.settings, at.effects())).toMatchObject({ code: 'repository-empty' });
});

test.for([
  [400, 'A file with this name already exists', 'path-taken'],
  [400, 'You can only create or edit files when you are on a branch', 'branch-missing'],
  [400, 'You are not allowed to push into this branch', 'branch-protected'],
  [403, '403 Forbidden - You are not allowed to push into this branch', 'branch-protected'],
  [400, 'GitLab: You are not allowed to push code to protected branches on this project.', 'branch-protected'],
  [400, "A file with this name doesn't exist", 'branch-moved'],
  [400, 'The file has changed since you started editing it: a.md', 'branch-moved'],
  [400, 'Could not update refs/heads/main. Please refresh and try again.', 'branch-moved'],
  [404, '404 Branch Not Found', 'branch-missing'],
  [404, '404 File Not Found', null],
  [503, 'A file with this name already exists', null],
] as const)('GitLab’s %d “%s” is %s', ([status, words, code]) => {
  expect(refusalOf(status, wordsOf(answered(status, { message: words })))?.means ?? null).toBe(code);
});
