import { expect, test } from 'vitest';
import { ProblemError } from '@/utils/core/problem';
import type { AskHost } from '@/utils/hosts/ask-host';
import { askRepository } from '@/utils/destinations/git/ask-repository';
import { blobId } from '@/utils/destinations/git/blob-id';
import { openTrees } from '@/utils/destinations/git/trees';
import { Secret } from '@/utils/core/secret';
import { answered } from '../host-at-hand';
import { bytes } from '../sample-delivery';

const FILE = await blobId(bytes('A file'));
const entry = (path: string, type = 'blob', mode = '100644', sha = FILE) => ({ path, type, mode, sha });
const folder = (path: string, sha: string) => entry(path, 'tree', '040000', sha);
/** By what is asked below the repository; all else is 404. */
const ANSWERS: Record<string, unknown> = {
  '/git/trees/head': { tree: [folder('content', 'c1'), folder('empty', 'e1'), entry('file')], truncated: false },
  '/git/trees/e1': { tree: null, truncated: false },
  '/git/trees/c1': {
    tree: [
      entry('a.md'),
      entry('run', 'blob', '100755'),
      entry('link', 'blob', '120000'),
      entry('module', 'commit', '160000'),
      folder('inside', 'i1'),
      entry('broken', 'blob', '100644', 'b1'),
    ],
    truncated: true,
  },
  '/git/trees/c1?page=2': { tree: [entry('z.md')], truncated: false },
  [`/git/blobs/${FILE}`]: { encoding: 'base64', content: 'QSBm\naWxl\n' },
  '/git/blobs/b1': { encoding: 'base64', content: 'QSBmaWxl' },
};
const host = (): AskHost =>
  askRepository(
    { baseUrl: 'https://git.example.org', project: 'team/site', branch: 'main', root: '' },
    {
      http: async ({ url }) => {
        const answer = ANSWERS[url.slice('https://git.example.org/repo'.length)];
        return answer ? answered(200, answer) : answered(404, { message: 'Not Found' });
      },
      token: new Secret('canary'),
      wait: async () => {},
      now: () => 0,
    },
    () => ({}),
  );

test.for([
  ['content/a.md', 2, 'A file'],
  ['content/run', 2, 'A file'],
  ['content/z.md', 2, 'A file'],
  ['content/none.md', 2, null],
  ['content/z.md', 1, 'answer-unexpected'],
  ['content/link', 2, 'path-taken'],
  ['content/module', 2, 'path-taken'],
  ['content/inside', 2, 'path-taken'],
  ['content/inside/a.md', 2, 'answer-unexpected'],
  ['content/broken', 2, 'answer-unexpected'],
  ['file/a.md', 2, null],
  ['empty/a.md', 2, null],
  ['none/a.md', 2, null],
  ['file', 2, 'A file'],
] as const)('%s, in %i pages at most, is %s', async ([path, pages, expected]) => {
  const found = await openTrees(host(), '/repo', pages)
    .find('head', path)
    .then(
      (file) => file && new TextDecoder().decode(file.bytes),
      (error: unknown) => {
        if (error instanceof ProblemError) return error.problem.code;
        throw error;
      },
    );
  expect(found).toBe(expected);
});
