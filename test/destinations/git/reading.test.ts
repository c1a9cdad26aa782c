import { afterEach, expect, test } from 'vitest';
import { repositoryOpener } from '@/utils/destinations/repositories';
import { PLACES } from '../../worlds/places';
import { hostAtHand } from '../host-at-hand';

let close = async () => {};
afterEach(() => close());

const KINDS = ['github', 'gitlab', 'gitea'] as const;

async function opened(kind: (typeof KINDS)[number], more: { graphql?: boolean; treeEntries?: number } = {}) {
  const { start, mistakes } = PLACES[kind];
  const at = await hostAtHand(async (repository) => Object.assign(await start(repository), {}), mistakes);
  Object.assign(at.host, more);
  close = at.close;
  const asked: string[] = [];
  at.host.server.meanwhile = ({ method, path }) => void asked.push(`${method} ${path}`);
  const open = repositoryOpener(kind);
  if (!open) throw new Error(`${kind} has no repository`);
  return { ...at, asked, repository: open(at.settings, at.effects()), git: at.repository };
}

const FILES = {
  'content/a.md': '---\ntitle: A\n---\nÄ',
  'content/deep/er/b.md': 'B',
  'content/deep/c.bin': Buffer.from([1, 0, 2]),
  'other/d.md': 'D',
};

test.for(KINDS)('all files below a folder are listed with what git calls them at %s', async (kind) => {
  const { repository, git } = await opened(kind);
  const commit = await git.commitFiles(FILES, 'Files');
  const files = await repository.files(commit, 'content');
  expect(files.map(({ path }) => path).toSorted()).toEqual(['content/a.md', 'content/deep/c.bin', 'content/deep/er/b.md']);
  expect(files.find(({ path }) => path === 'content/a.md')?.blob).toBe((await git.entry(commit, 'content/a.md'))?.sha);
  expect((await repository.files(commit, '')).length).toBe(5);
  expect(await repository.files(commit, 'nowhere')).toEqual([]);
});

test.for(KINDS)('a folder with more than one page of files is listed whole at %s', async (kind) => {
  const { repository, git } = await opened(kind, { treeEntries: 90 });
  const many = Object.fromEntries(Array.from({ length: 230 }, (_, at) => [`content/${at % 3}/${at}.md`, String(at)]));
  const commit = await git.commitFiles(many, 'Many');
  expect((await repository.files(commit, 'content')).length).toBe(230);
});

test.for(KINDS.flatMap((kind) => [true, false].map((graphql) => [kind, graphql] as const)))(
  'texts come in lots at %s, also where many cannot be asked for at once (GraphQL %s)',
  async ([kind, graphql]) => {
    const { repository, git } = await opened(kind, { graphql });
    const commit = await git.commitFiles(FILES, 'Files');
    const found = await repository.texts(['content/a.md', 'content/deep/c.bin', 'content/gone.md'], commit);
    expect([...found].map(([path, { text }]) => [path, text]).toSorted()).toEqual([
      ['content/a.md', '---\ntitle: A\n---\nÄ'],
      ['content/deep/c.bin', null],
    ]);
    expect(found.get('content/a.md')?.blob).toBe((await git.entry(commit, 'content/a.md'))?.sha);
  },
);

test.for(KINDS)('what changed between two commits is told at %s', async (kind) => {
  const { repository, git } = await opened(kind);
  const first = await git.commitFiles(FILES, 'Files');
  await git.commitFiles({ 'content/a.md': 'A2', 'content/deep/er/b.md': null }, 'More');
  const last = await git.commitFiles({ 'content/new.md': 'N' }, 'New');
  expect((await repository.changes(first, last))?.toSorted()).toEqual(['content/a.md', 'content/deep/er/b.md', 'content/new.md']);
  expect(await repository.changes('0123456789012345678901234567890123456789', last)).toBeNull();
});

test.for(KINDS)('a file that did not change is asked for once, and not read again, at %s', async (kind) => {
  const { repository, git, asked } = await opened(kind);
  await git.commitFiles({ 'gleaner.json': '{"name":"A"}' }, 'A site');
  const first = await repository.look('gleaner.json', 'main', null);
  expect(first).toMatchObject({ same: false, bytes: new TextEncoder().encode('{"name":"A"}') });
  const mark = 'mark' in first ? first.mark : null;
  asked.length = 0;
  expect(await repository.look('gleaner.json', 'main', mark)).toEqual({ same: true });
  expect(asked.length).toBe(1);
  await git.commitFiles({ 'gleaner.json': '{"name":"B"}' }, 'Another');
  expect(await repository.look('gleaner.json', 'main', mark)).toMatchObject({
    same: false,
    bytes: new TextEncoder().encode('{"name":"B"}'),
  });
  expect(await repository.look('nothing.json', 'main', mark)).toEqual({ same: false, mark: null, bytes: null });
  expect(await repository.defaultBranch()).toBe('main');
});
