import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathFault } from '@/utils/base/path-segment';
import { BundleFile } from '@/utils/core/bundle';
import { fileName, mendPath } from '@/utils/formats/address/mend-path';
import { problemOf } from '../../in-words';
import { ARTICLE, bundleOf } from './an-article';
import { compiled, loadPartsOf } from '@/utils/formats';
import { renderBundle } from '@/utils/formats/render-bundle';

const pathOf = async (path: string, of = {}) => (await bundleOf(`$path: ${path}\n---\ntitle: "{{ title }}"\n---\n`, of)).article.path;

await loadPartsOf('$path: a.md');

describe('a path is as the site has it', () => {
  test.for([
    [`'_posts/{{ created | date: "YYYY-MM-DD" }}-{{ title | slugify | default: id }}.markdown'`, 'Tea', '_posts/2026-11-14-tea.markdown'],
    [`'Assets/2D/{{ title | filename | default: id }}.md'`, 'My_file v1.0', 'Assets/2D/My_file v1.0.md'],
    [`'{{ title }}/index.md'`, 'Чай & 茶', 'Чай & 茶/index.md'],
    [`'{{ title }}.md'`, 'a/b: "c"?', 'a-b- -c-.md'],
    [`'{{ title }}.md'`, '../../etc/passwd', '..-..-etc-passwd.md'],
    [`'x/{{ title }}.md'`, 'aux', 'x/aux-.md'],
    [`'x/{{ title }}.md'`, 'nul.x', 'x/nul-.x.md'],
    [`'{{ title }}/x.md'`, 'CON', 'CON-/x.md'],
    [`'{{ title }}/x.md'`, '.git', '.git-/x.md'],
    [`'{{ title }}/x.md'`, ' a. ', 'a/x.md'],
    [`'{{ title }}.md'`, `${'ж'.repeat(100)} ${'ж'.repeat(100)}`, `${'ж'.repeat(100)}.md`],
  ] as [string, string, string][])('%s of %j is %s', async ([path, title, expected]) => {
    expect(await pathOf(path, { title })).toBe(expected);
  });

  test('the image lies beside it, in its bundle, or elsewhere below the root', async () => {
    const head = '---\ntitle: "{{ title }}"\n---\n';
    const image = async (path: string) =>
      (await bundleOf(`$path: 'blog/{{ title | slugify | default: id }}/index.md'\n$image: '${path}'\n${head}`)).image?.path;
    expect(await image('blog/{{ title | slugify | default: id }}/banner.{{ image.format | downcase }}')).toBe(
      'blog/creme-and-tea-a-guide/banner.jpeg',
    );
    expect(await image('static/img/{{ id }}.{{ image.format | downcase }}')).toMatch(/^static\/img\/\d+\.jpeg$/);
  });
});

describe('what could not be filled does not compile', () => {
  test.for([
    ['a name that a title without letters leaves empty', `'{{ title | slugify }}.md'`, 'format-broken 1'],
    ['a fact that may be empty', `'{{ byline }}.md'`, 'format-broken 1'],
    ['a way up', '../a.md', 'format-broken 1'],
    ['a way from the root', '/a.md', 'format-broken 1'],
    ['no ending', 'a', 'format-broken 1'],
    ['an ending that no site has', 'a.exe', 'format-broken 1'],
  ] as [string, string, string][])('%s', ([, path, problem]) => {
    expect(problemOf(() => compiled(`$path: ${path}\n---\na: {{ title }}\n---\n`))).toContain(problem);
  });
});

test('a file name that was typed is never outside the root', () => {
  const format = compiled(`$path: 'x/{{ name }}.md'\n$ask: { name: {} }\n---\na: 1\n---\n`);
  const render = (name: string) => renderBundle({ ...ARTICLE, asked: { name } }, format).article.path;
  expect(render('2D/My file')).toBe('x/2D/My file.md');
  expect(problemOf(() => render('../../y'))).toContain('format-broken 1');
});

test('any text is a name that every system stores', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const name = fileName(text.toWellFormed());
      const path = mendPath(`a/${name || 'x'}/b.md`);
      expect(pathFault(path)).toBeNull();
      expect(BundleFile.shape.path.safeParse(path).success).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
