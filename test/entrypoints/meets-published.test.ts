// What is sent to a repository meets what lies there, however far this browser has read it: at every host, and with two outboxes at once.
import { seen } from './a-browser';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { meetsPublished } from '@/entrypoints/published/meets-published';
import { placeOfSettings } from '@/entrypoints/published/published-place';
import { Secret } from '@/utils/core/secret';
import type { Bundle } from '@/utils/core/bundle';
import type { Delivery } from '@/utils/core/delivery';
import type { Http } from '@/utils/core/http';
import { problem, ProblemError } from '@/utils/core/problem';
import type { PublishedState } from '@/utils/core/team/published';
import { database } from '@/utils/platform/database/database';
import { putDestination } from '@/utils/platform/database/destinations';
import { keepPublished, putPublishedState, readPublishedState } from '@/utils/platform/database/team/published';
import { openDoor } from '../hosts/answering-host';
import { hostAtHand } from '../destinations/host-at-hand';
import { aDelivery } from '../outbox/a-delivery';
import { PLACES } from '../worlds/places';

const KINDS = ['github', 'gitlab', 'gitea'] as const;
const LINK = 'https://example.org/an-article';
const linking = (address: string) => `---\ntitle: A title\nlink: ${address}\n---\n\nText\n`;
const theirs = { 'content/theirs.md': linking(LINK) };

let close = async () => {};
// As in Firefox, whose background is a page: what notes the keys is loaded there.
beforeEach(() => void vi.stubEnv('FIREFOX', 'true'));
afterEach(async () => {
  seen.alarm = null;
  vi.unstubAllEnvs();
  await close();
  await Promise.all(database.tables.map((table) => table.clear()));
});

async function opened(kind: (typeof KINDS)[number]) {
  const { start, mistakes, destination } = PLACES[kind];
  const at = await hostAtHand(start, mistakes);
  close = at.close;
  const { settings } = at;
  const putOutbox = (id: string) => putDestination({ id, kind, name: id, used: true, settings }, new Secret('a-good-token'));
  await putOutbox('one');
  const send = (link: string, path = 'ours.md', outbox = 'one', more: Partial<Delivery> = {}, effects = at.effects()) => {
    const bundle: Bundle = { article: { path, type: 'text/markdown', bytes: new TextEncoder().encode(linking(link)) }, image: null };
    const articleKeys = [link.replace('https://', '')];
    const delivery = aDelivery({ draft: link, articleKeys, destination: outbox, paths: [path], state: 'sending', attempts: 1, ...more });
    return destination.deliver({ delivery, bundle, settings }, { ...effects, meets: meetsPublished }).then(
      () => 'sent',
      (error: { problem: { code: string } }) => error.problem.code,
    );
  };
  const articles = async () => (await at.files()).filter((path) => path.startsWith('content/'));
  const unread: PublishedState = {
    place: 'one',
    of: placeOfSettings(settings),
    by: 'formats',
    keys: null,
    commit: null,
    target: null,
    files: 0,
    left: 0,
    askedAt: '2026-11-21T08:00:00Z',
  };
  return { ...at, putOutbox, send, articles, unread };
}

test.for(KINDS)(
  'an article is sent to %s after what lies there was read, whether that was begun, ended in the middle, or of another place',
  async (kind) => {
    const { repository, send, articles, unread } = await opened(kind);
    const head = await repository.commitFiles(theirs, 'Theirs');
    expect(await send(LINK)).toBe('published-already');
    const blob = (await repository.git('rev-parse', `${head}:content/theirs.md`)).trim();
    const unknown = { place: 'one', path: 'theirs.md', blob, keys: [], title: '', by: '', at: '' };
    for (const state of [unread, { ...unread, target: head, files: 1, left: 1 }, { ...unread, of: 'another branch', commit: head }]) {
      await database.published.clear();
      if (state.of !== unread.of) await keepPublished([unknown], [], state);
      else await putPublishedState(state);
      expect(await send(LINK)).toBe('published-already');
    }
    expect(await articles()).toEqual(['content/theirs.md']);
  },
);

test.for(KINDS)('what comes to %s between the look and the commit is met, also where nothing was read before', async (kind) => {
  const { repository, host, send, articles } = await opened(kind);
  let done = false;
  host.server.meanwhile = async ({ method, path }) => {
    if (done || !(kind === 'github' ? method === 'PATCH' : method === 'POST' && /\/(commits|contents)$/.test(path))) return;
    done = true;
    await repository.commitFiles(theirs, 'Theirs');
  };
  expect(await send(LINK)).toBe('published-already');
  expect(done).toBe(true);
  expect(await articles()).toEqual(['content/theirs.md']);
});

test.for(KINDS)('two outboxes that begin at the same moment with the same articles send each to %s once', async (kind) => {
  const { putOutbox, send, articles, textAt } = await opened(kind);
  await putOutbox('two');
  const links = Array.from({ length: 6 }, (_, at) => `https://example.org/${at}`);
  const ends: string[] = [];
  const drain = async (outbox: string) => {
    for (const [at, link] of links.entries()) {
      let end = '';
      for (let tries = 1; end === '' || end === 'branch-moved'; tries += 1)
        end = await send(link, `${outbox}-${at}.md`, outbox, { attempts: tries });
      ends.push(end);
    }
  };
  await Promise.all([drain('one'), drain('two')]);
  const found = await Promise.all((await articles()).map(async (path) => /link: (\S+)/.exec(await textAt(path))?.[1]));
  expect(found.toSorted()).toEqual(links);
  expect(ends.toSorted()).toEqual([...links.map(() => 'published-already'), ...links.map(() => 'sent')]);
});

test.for(['gitlab', 'gitea'] as const)(
  'where the answer to a commit is lost, what it was laid upon is looked at later, at %s',
  async (kind) => {
    const { repository, effects, send, articles } = await opened(kind);
    const isCommit = ({ method, url }: { method: string; url: string }) => method === 'POST' && /\/(commits|contents)$/.test(url);
    const losing: Http = async (request) => {
      if (!isCommit(request)) return openDoor(request);
      await repository.commitFiles(theirs, 'Theirs');
      await openDoor(request);
      throw new ProblemError(problem('host-unreachable', { host: 'h' }));
    };
    const id = crypto.randomUUID();
    expect(await send(LINK, 'ours.md', 'one', { id }, effects(losing))).toBe('host-unreachable');
    expect(await articles()).toEqual(['content/ours.md', 'content/theirs.md']);
    expect(await send(LINK, 'ours.md', 'one', { id, attempts: 2 })).toBe('published-already');
    expect(await articles()).toEqual(['content/theirs.md']);
  },
);

test('while somebody else is at reading for long the article waits, and says what for', async () => {
  const { send } = await opened('github');
  let done = () => {};
  const held = navigator.locks.request('published one', () => new Promise<void>((resolve) => (done = resolve)));
  vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(AbortSignal.abort(new Error('It took too long')));
  expect(await send(LINK)).toBe('published-unread');
  done();
  await held;
  expect(await send(LINK)).toBe('sent');
});

test('where the host asks to wait in the middle of the first reading, the article waits as long, and reading goes on from there', async () => {
  const { repository, send, effects, articles } = await opened('github');
  const other = (at: number) => [`content/${at}.md`, linking(`https://example.org/${at}`)];
  await repository.commitFiles(Object.fromEntries(Array.from({ length: 150 }, (_, at) => other(at))), 'Many');
  let lots = 0;
  const limited: Http = async (request) => {
    if (!request.url.endsWith('/graphql') || ++lots !== 2) return openDoor(request);
    return { status: 429, headers: { 'retry-after': '30' }, bytes: new Uint8Array() };
  };
  expect(await send('https://example.org/7', 'ours.md', 'one', {}, effects(limited))).toBe('host-limits');
  expect(await readPublishedState('one')).toMatchObject({ commit: null, files: 150, left: 50, problem: { code: 'host-limits' } });
  lots = 2;
  expect(await send('https://example.org/7', 'ours.md', 'one', {}, effects(limited))).toBe('published-already');
  expect(lots).toBe(3);
  expect(await articles()).toHaveLength(150);
});
