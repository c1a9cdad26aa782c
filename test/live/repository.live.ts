// The promise of a repository, kept by a real host: `npm run contract:live`.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Bundle } from '@/utils/core/bundle';
import type { Delivery } from '@/utils/core/delivery';
import type { HttpAnswer } from '@/utils/core/http';
import { fail } from '@/utils/core/problem';
import type { RepositorySettings } from '@/utils/destinations/git/settings';
import type { Task } from '@/utils/destinations/destination';
import { sha256 } from '@/utils/base/sha256';
import { destinations } from '../destinations/all-destinations';
import { takeBranch } from './own-branch';

let host: Awaited<ReturnType<typeof takeBranch>>;
beforeAll(async () => {
  host = await takeBranch();
});
afterAll(() => host?.remove());
afterEach(() => {
  host.line.around = (request, send) => send(request);
});

const bytes = (text: string) => new TextEncoder().encode(text);
const PICTURE = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7) % 256);

function taskOf(name: string, text: string, more: Partial<Delivery> = {}): Task<RepositorySettings> {
  const bundle: Bundle = {
    article: { path: `${name}.md`, type: 'text/markdown', bytes: bytes(text) },
    image: { path: `${name}-featuredImage.png`, type: 'image/png', bytes: PICTURE },
  };
  const now = new Date().toISOString();
  const delivery: Delivery = {
    id: crypto.randomUUID(),
    draft: `https://example.org/${name}`,
    title: `Contract: ${name}`,
    community: 'contract',
    article: null,
    destination: 'live',
    folder: '',
    site: '',
    curator: '',
    topics: [],
    articleKeys: [],
    paths: [],
    hashes: [],
    mayReplace: [],
    state: 'sending',
    problem: null,
    receipt: null,
    attempts: 1,
    triedBefore: false,
    crashes: 0,
    retryAt: null,
    lease: null,
    createdAt: now,
    changedAt: now,
    ...more,
  };
  return { delivery, bundle, settings: host.settings };
}

const deliver = (task: Task<RepositorySettings>) => destinations[host.kind].deliver(task, host.effects);
const head = () => host.theirs.head(host.settings.branch);
const textAt = async (name: string) => {
  const file = await host.theirs.read(`gleaner-contract/${name}`, host.settings.branch);
  return file && new TextDecoder().decode(file.bytes);
};
const commitTheirs = async (name: string, text: string) => {
  const path = `gleaner-contract/${name}`;
  const at = await head();
  const there = await host.theirs.read(path, at);
  return host.theirs.commit(host.settings.branch, at, [{ path, bytes: bytes(text), existed: there?.blob ?? null }], `Theirs: ${name}`);
};

/** Somebody else does this just before our first write. */
function beforeTheWrite(work: () => Promise<unknown>): void {
  let done = false;
  host.line.around = async (request, send) => {
    if (request.method !== 'GET' && !done) {
      done = true;
      await work();
    }
    return send(request);
  };
}

test('the token may write there', async () => {
  expect(await destinations[host.kind].check?.({ ...host.settings, mayMakeRoot: true }, host.effects)).toBeNull();
});

test('article and image arrive as they are, and a second time writes nothing', async () => {
  const task = taskOf('plain', 'First 🌱');
  const receipt = await deliver(task);
  expect(receipt.paths).toEqual(['gleaner-contract/plain.md', 'gleaner-contract/plain-featuredImage.png']);
  expect(await textAt('plain.md')).toBe('First 🌱');
  expect((await host.theirs.read('gleaner-contract/plain-featuredImage.png', host.settings.branch))?.bytes).toEqual(PICTURE);
  const before = await head();
  await deliver(task);
  expect(await head()).toBe(before);
});

test('another content is left alone, unless it may give way', async () => {
  await commitTheirs('differs.md', 'Theirs');
  await expect(deliver(taskOf('differs', 'Ours'))).rejects.toMatchObject({ problem: { code: 'file-differs' } });
  expect(await textAt('differs.md')).toBe('Theirs');
  await deliver(taskOf('differs', 'Ours', { mayReplace: [await sha256(bytes('Theirs'))] }));
  expect(await textAt('differs.md')).toBe('Ours');
});

test('what is there can be looked at', async () => {
  await commitTheirs('look.md', 'To look at');
  const there = await destinations[host.kind].look?.(taskOf('look', 'Ours'), host.effects);
  expect(there?.map((file) => file.bytes && new TextDecoder().decode(file.bytes))).toEqual(['To look at', null]);
});

test("somebody's commit between reading and writing is kept", async () => {
  beforeTheWrite(() => commitTheirs('beside.md', 'Theirs'));
  await deliver(taskOf('between', 'Ours'));
  expect([await textAt('beside.md'), await textAt('between.md')]).toEqual(['Theirs', 'Ours']);
});

test.for(['new', 'old'])("somebody's file that came at the same path meanwhile is not overwritten: %s", async (kind) => {
  const name = `race-${kind}`;
  if (kind === 'old') await commitTheirs(`${name}.md`, 'Old');
  beforeTheWrite(() => commitTheirs(`${name}.md`, 'Theirs'));
  const task = taskOf(name, 'Ours', { mayReplace: [await sha256(bytes('Old'))] });
  await expect(deliver(task)).rejects.toMatchObject({ problem: { code: 'file-differs' } });
  expect(await textAt(`${name}.md`)).toBe('Theirs');
  expect(await textAt(`${name}-featuredImage.png`)).toBeNull();
});

test('two at the same time both arrive', async () => {
  await Promise.all([deliver(taskOf('twin-a', 'A')), deliver(taskOf('twin-b', 'B'))]);
  expect([await textAt('twin-a.md'), await textAt('twin-b.md')]).toEqual(['A', 'B']);
});

test('a lost reply makes no second commit', async () => {
  const task = taskOf('lost', 'Once');
  let lost = 0;
  host.line.around = async (request, send): Promise<HttpAnswer> => {
    const answer = await send(request);
    if (request.method === 'GET') return answer;
    lost += 1;
    return fail('host-unreachable', { host: 'lost' });
  };
  // Each attempt gets one request further at a host that needs several for a commit.
  for (let attempt = 0; attempt < 5 && (await textAt('lost.md')) === null; attempt += 1) {
    const passed = attempt;
    const spoil = host.line.around;
    let writes = 0;
    host.line.around = (request, send) => (request.method !== 'GET' && ++writes <= passed ? send(request) : spoil(request, send));
    await expect(deliver(task)).rejects.toMatchObject({ problem: { code: 'host-unreachable' } });
    host.line.around = spoil;
  }
  expect(lost).toBeGreaterThan(0);
  expect(await textAt('lost.md')).toBe('Once');
  const once = await head();
  host.line.around = (request, send) => send(request);
  await deliver(task);
  expect(await head()).toBe(once);
});

test('it can be taken back', async () => {
  const task = taskOf('undone', 'Gone soon');
  await deliver(task);
  await destinations[host.kind].undo?.(task, [], host.effects);
  expect([await textAt('undone.md'), await textAt('undone-featuredImage.png')]).toEqual([null, null]);
});
