// Dropped files that cannot be learnt from are left out, and it is said why; nothing that stands in one stops the others.
import { expect, test } from 'vitest';
import { learnFormat } from '@/utils/formats/learn';
import { linkBlog } from './link-blog';

test.for([
  ['is broken', '---\ntitle: "open\n---\n\nx\n', 'format_said'],
  ['has no end of its head', '---\ntitle: x\n', 'learn_headOpen'],
  ['is empty', ' \n', 'learn_empty'],
  ['is no text', 'GIF\0\0', 'learn_noText'],
  ['is huge', `---\ntitle: x\n---\n${'x'.repeat(500_000)}`, 'learn_fileLong'],
  ['has a huge head', `---\ntitle: ${'x'.repeat(50_000)}\n---\n`, 'learn_headLong'],
  ['is nested without end', `---\nx: ${'['.repeat(5000)}\n---\n`, 'learn_deep'],
  ['is nested by lines', `---\nx:\n${'- '.repeat(5000)}a\n---\n`, 'learn_deep'],
  ['has anchors', '---\na: &a [x, x]\nb: [*a, *a]\n---\n', 'format_alias'],
  ['is of another kind', '+++\nname = "x"\n+++\n', 'learn_otherKind'],
])('a file that %s is left out', ([, text, why]) => {
  const { leftOut, source } = learnFormat([...linkBlog(), { path: 'dropped/2026-01-01.md', text: text! }]);
  expect(leftOut.map(({ path, why: [name] }) => [path, name])).toEqual([['dropped/2026-01-01.md', why]]);
  expect(source).toBe(learnFormat(linkBlog()).source);
});

test('two kinds of file are told apart, and the one with most files is learnt', () => {
  const books = ['one', 'two', 'three'].map((name) => ({ path: `_data/${name}.yml`, text: `isbn: 97800000000\nshelf: ${name}\n` }));
  const { kinds, source } = learnFormat([...books, ...linkBlog()]);
  expect(kinds?.map(({ name, paths }) => [name, paths.length])).toEqual([
    ['_links/*.md', 6],
    ['_data/*.yml', 3],
  ]);
  expect(source).toContain("$path: '_links/");
});

test('where none can be read there is no format, and it is said', () => {
  expect(learnFormat([{ path: 'x.md', text: '' }])).toMatchObject({ source: '', rows: [], problems: [['learn_nothingRead']] });
  expect(learnFormat([])).toMatchObject({ source: '', problems: [['learn_nothingRead']] });
});
