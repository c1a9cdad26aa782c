// A submodule, a link, a file or a folder that stands in our way stays, at whatever depth, whoever put it there and when.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '@/utils/base/sha256';
import { PLACES } from '../worlds/places';
import type { TreeEdit } from '../servers/git-objects';
import { hostAtHand } from './host-at-hand';
import { some } from '../all-cases';
import { ARTICLE, bundle, bytes, IMAGE, problemOf } from './sample-delivery';

const SUBMODULE = 'c'.repeat(40);
const PLACES_OF = ['content', 'content/telehealth', ARTICLE, IMAGE];

for (const [nth, [kind, { destination, start, mistakes }]] of Object.entries(PLACES).entries()) {
  describe(`at ${kind}`, () => {
    let at: Awaited<ReturnType<typeof hostAtHand>>;
    beforeEach(async () => {
      at = await hostAtHand(start, mistakes);
    });
    afterEach(() => at.close());

    const blob = (text: string) => at.repository.writeBlob(bytes(text));
    /** By what it is, what to lay at a path. */
    const things: Record<string, (path: string) => Promise<TreeEdit>> = {
      'a submodule': async (path) => ({ path, mode: '160000', sha: SUBMODULE }),
      'a link that leads nowhere': async (path) => ({ path, mode: '120000', sha: await blob('../elsewhere') }),
      'a link to a file': async (path) => ({
        path,
        mode: '120000',
        sha: await blob(`${'../'.repeat(path.split('/').length - 1)}README.md`),
      }),
      'a file': async (path) => ({ path, mode: '100644', sha: await blob('Theirs') }),
      'a folder': async (path) => ({ path: `${path}/inside.md`, mode: '100644', sha: await blob('Theirs') }),
    };
    async function lay(edits: TreeEdit[], message = 'Theirs'): Promise<string> {
      const head = await at.repository.resolve('main');
      const tree = await at.repository.editTree(`${head}^{tree}`, edits);
      const commit = await at.repository.writeCommit({ tree: tree ?? '', parents: [head ?? ''], message });
      await at.repository.moveRef('refs/heads/main', commit, head);
      return commit;
    }
    const everything = () => at.repository.git('ls-tree', '-r', 'main');
    /** A file at a file's own place is told as one, and a folder at a folder's is none in the way. */
    const cases = PLACES_OF.flatMap((path) =>
      Object.keys(things)
        .filter((thing) => thing !== (path.endsWith('.md') || path.endsWith('.png') ? 'a file' : 'a folder'))
        .map((thing) => [thing, path] as const),
    );

    test.for(some(cases, 2, nth))('%s at %s is told, and all stays as it is', async ([thing, path]) => {
      await lay([await things[thing]!(path)]);
      const before = await everything();
      expect(await problemOf(destination.deliver(at.task(), at.effects()))).toMatchObject({ code: 'path-taken', details: { path } });
      expect([await everything(), await at.commits()]).toEqual([before, 2]);
      expect(await at.repository.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
    });

    test.for(some(cases, 5, nth))('%s at %s is told to an update, and all stays as it is', async ([thing, path]) => {
      const receipt = await destination.deliver(at.task(), at.effects());
      await lay([await things[thing]!(path)]);
      const before = await everything();
      const commits = await at.commits();
      const changed = { ...bundle, article: { ...bundle.article, bytes: bytes('corrected') } };
      const task = {
        ...at.task({
          id: '11111111-e9cc-4b70-ba68-82602fc8df1f',
          mayReplace: [await sha256(bundle.article.bytes), await sha256(bundle.image?.bytes ?? bytes(''))],
        }),
        bundle: { ...changed, image: bundle.image && { ...bundle.image, bytes: bytes('another') } },
      };
      expect(await problemOf(destination.deliver(task, at.effects()))).toMatchObject({ code: 'path-taken' });
      expect([await everything(), await at.commits(), receipt.review]).toEqual([before, commits, false]);
    });

    test.for(some(cases, 5, nth + 1))('%s that came to %s is not taken away by taking back', async ([thing, path]) => {
      const receipt = await destination.deliver(at.task(), at.effects());
      await lay([await things[thing]!(path)]);
      const [before, commits] = [await everything(), await at.commits()];
      const undone = destination.undo?.(at.task({ receipt, state: 'delivered' }), [], at.effects());
      expect(await problemOf(Promise.resolve(undone))).toMatchObject({
        code: expect.stringMatching(/^(path-taken|place-changed|file-differs)$/),
      });
      expect([await everything(), await at.commits()]).toEqual([before, commits]);
    });

    test.for(some(cases, 5, nth + 2))('%s that comes to %s between reading and writing is there in the end', async ([thing, path]) => {
      const isCommit = ({ method, path: asked }: { method: string; path: string }) =>
        (method === 'PATCH' || method === 'POST') && /\/(repository\/commits|contents|git\/refs\/.+)$/.test(asked);
      const edit = await things[thing]!(path);
      let done = false;
      at.host.server.meanwhile = async (asked) => {
        if (done || !isCommit(asked)) return;
        done = true;
        await lay([edit]);
      };
      expect(await problemOf(destination.deliver(at.task(), at.effects()))).toMatchObject({ code: 'path-taken' });
      const there = await at.repository.entry('main', edit.path);
      expect(there).toEqual({ mode: edit.mode, sha: edit.sha });
      expect((await at.files()).filter((name) => name !== edit.path)).toEqual(['README.md']);
    });

    // GitHub says that a folder is too long to be told whole, GitLab and Gitea tell it page by page.
    test.for(
      some(
        cases.filter(([, path]) => path.includes('telehealth/') || path === 'content'),
        6,
        nth,
      ),
    )('%s at %s is told in folders of many names', async ([thing, path]) => {
      at.host.treeEntries = 3;
      const theirs = await blob('Theirs');
      const names = Array.from({ length: 250 }, (_, index) => ({
        path: `${path.includes('/') ? 'content/telehealth/' : ''}a${index}.md`,
        mode: '100644',
        sha: theirs,
      }));
      await lay([...names, await things[thing]!(path)]);
      const before = await everything();
      // Of a link to a file GitHub answers that file, and of such a folder it does not tell that there is a link: to replace it is refused all the same.
      const mayReplace = [await sha256((await at.repository.read('main:README.md'))?.bytes ?? bytes(''))];
      expect(await problemOf(destination.deliver(at.task({ mayReplace }), at.effects()))).toMatchObject({
        code: 'path-taken',
        details: { path },
      });
      expect([await everything(), await at.commits()]).toEqual([before, 2]);
    });

    test('in folders of many names all arrives, is corrected and is taken back', async () => {
      at.host.treeEntries = 3;
      const theirs = await blob('Theirs');
      await lay(Array.from({ length: 250 }, (_, index) => ({ path: `content/telehealth/a${index}.md`, mode: '100644', sha: theirs })));
      const before = await everything();
      await destination.deliver(at.task(), at.effects());
      const update = {
        ...at.task({ id: '11111111-e9cc-4b70-ba68-82602fc8df1f', mayReplace: [await sha256(bundle.article.bytes)] }),
        bundle: { ...bundle, article: { ...bundle.article, bytes: bytes('corrected') } },
      };
      const receipt = await destination.deliver(update, at.effects());
      expect([await at.textAt(ARTICLE), await at.commits()]).toEqual(['corrected', 4]);
      await destination.undo?.({ ...update, delivery: { ...update.delivery, receipt, state: 'delivered' } }, [], at.effects());
      expect([await everything(), await at.commits()]).toEqual([before, 5]);
    });
  });
}
