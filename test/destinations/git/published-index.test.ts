import { afterEach, describe, expect, test } from 'vitest';
import { publishedKey, type PublishedFile, type PublishedState } from '@/utils/core/team/published';
import { openIndex } from '@/utils/destinations/git/published-index';
import { repositoryOpener } from '@/utils/destinations/repositories';
import { publishedFacts } from '@/utils/taxonomy/content/published-facts';
import { PLACES } from '../../worlds/places';
import { hostAtHand } from '../host-at-hand';

let close = async () => {};
afterEach(() => close());

const KINDS = ['github', 'gitlab', 'gitea'] as const;
const linking = (address: string, title = 'A title') => `---\ntitle: ${title}\nlink: ${address}\n---\n\nText\n`;

/** An index in memory, which may be ended after any lot. */
function inMemory() {
  const files = new Map<string, PublishedFile>();
  const memory = { files, state: null as PublishedState | null, lots: 0, endsAfter: Infinity };
  const effects = {
    state: async () => memory.state,
    blobs: async () => new Map([...files].map(([path, { blob }]) => [path, blob])),
    async keep(rows: PublishedFile[], gone: string[], state: PublishedState) {
      for (const path of gone) files.delete(path);
      for (const row of rows) files.set(row.path, row);
      if (rows.length > 0) memory.lots += 1;
      memory.state = state;
      if (memory.lots >= memory.endsAfter) throw new Error('ended');
    },
    async factsOf(path: string, text: string) {
      const facts = await publishedFacts(path, text, null);
      return { ...facts, keys: facts.keys.map((key) => publishedKey('team', key)) };
    },
    now: () => '2026-11-21T08:00:00Z',
  };
  return Object.assign(memory, { effects });
}

describe.for(KINDS)('the index of a repository at %s', (kind) => {
  async function opened() {
    const { start, mistakes } = PLACES[kind];
    const at = await hostAtHand(start, mistakes);
    close = at.close;
    const asked: string[] = [];
    at.host.server.meanwhile = ({ method, path }) => void asked.push(`${method} ${path}`);
    const repository = repositoryOpener(kind)!(at.settings, at.effects());
    const memory = inMemory();
    const index = (of = 'here') => openIndex(repository, { id: 'team', of, by: '', keys: null, root: 'content' }, memory.effects);
    return { git: at.repository, asked, memory, index, repository };
  }

  test('has every file by the articles that it links to, and none beside the content', async () => {
    const { git, memory, index } = await opened();
    const head = await git.commitFiles(
      {
        'content/a.md': linking('https://www.example.org/one?utm_source=x'),
        'content/deep/b.md': linking('https://example.org/two', 'Two'),
        'content/none.md': 'Only text',
        'content/picture.png': Buffer.from([137, 80, 0]),
        'README.md': linking('https://example.org/readme'),
      },
      'Files',
    );
    const state = await index().follow(head);
    expect(state).toMatchObject({ commit: head, left: 0, files: 3 });
    expect([...memory.files.values()].map(({ path, keys, title }) => [path, keys, title]).toSorted()).toEqual([
      ['a.md', ['team example.org/one?utm_source=x'], 'A title'],
      ['deep/b.md', ['team example.org/two'], 'Two'],
      ['none.md', [], ''],
    ]);
  });

  test('goes on where it was ended, and reads nothing twice', async () => {
    const { git, memory, index, repository } = await opened();
    const count = repository.lot * 2 + 7;
    const head = await git.commitFiles(
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`content/${at}.md`, linking(`https://example.org/${at}`)])),
      'Many',
    );
    memory.endsAfter = 1;
    await expect(index().follow(head)).rejects.toThrow('ended');
    expect(memory.files.size).toBe(repository.lot);
    expect(memory.state).toMatchObject({ commit: null, target: head, files: count, left: count - repository.lot });
    memory.endsAfter = Infinity;
    memory.lots = 0;
    await index().follow(head);
    expect(memory.files.size).toBe(count);
    expect(memory.lots).toBe(2);
  });

  test('takes in what changed, with few questions', async () => {
    const { git, memory, index, asked } = await opened();
    await index().follow(
      await git.commitFiles({ 'content/a.md': linking('https://example.org/a'), 'content/b.md': linking('https://example.org/b') }, 'Two'),
    );
    asked.length = 0;
    const head = await git.commitFiles(
      { 'content/a.md': null, 'content/b.md': linking('https://example.org/c'), 'content/n/d.md': linking('https://example.org/d') },
      'More',
    );
    await index().follow(head);
    expect(asked.length).toBeLessThanOrEqual(5);
    expect([...memory.files.values()].map(({ path, keys }) => [path, keys.join(' ')]).toSorted()).toEqual([
      ['b.md', 'team example.org/c'],
      ['n/d.md', 'team example.org/d'],
    ]);
    asked.length = 0;
    await index().follow(head);
    expect(asked).toEqual([]);
  });

  test('is made anew of a branch that was set back, and of another place', async () => {
    const { git, memory, index } = await opened();
    const first = await git.commitFiles({ 'content/a.md': linking('https://example.org/a') }, 'One');
    await index().follow(await git.commitFiles({ 'content/b.md': linking('https://example.org/b') }, 'Two'));
    await git.git('update-ref', 'refs/heads/main', first);
    await index().follow(first);
    expect([...memory.files.keys()]).toEqual(['a.md']);
    memory.files.set('old.md', { ...memory.files.get('a.md')!, path: 'old.md' });
    await index('elsewhere').follow(first);
    expect([...memory.files.keys()]).toEqual(['a.md']);
  });
});
