/** Hexo, as `hexo init` lays a site: with the theme landscape. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installed, linkModules } from '../cache.ts';
import { askNode, type Generator, put, run, textOf } from '../generator.ts';

const READ = `import { readFileSync } from 'node:fs';
import { parse } from 'hexo-front-matter';
console.log(JSON.stringify(Object.fromEntries(JSON.parse(readFileSync(0, 'utf8')).map((path) => { const { _content, ...head } = parse(readFileSync('source/' + path, 'utf8')); return [path, head]; }))));`;

export function hexos(): Generator[] {
  const home = installed('hexo');
  const command = join(home, 'node_modules/hexo/bin/hexo');
  const version = (JSON.parse(textOf(join(home, 'node_modules/hexo/package.json'))) as { version: string }).version;
  return [
    {
      preset: 'hexo',
      name: `hexo ${version}`,
      output: 'public',
      shows: ['title', 'date', 'tags', 'image'],
      lay(folder) {
        cpSync(join(home, 'node_modules/hexo-cli/assets'), folder, { recursive: true });
        rmSync(join(folder, 'source/_posts'), { recursive: true, force: true });
        put(folder, { 'package.json': textOf(join(home, 'package.json')).replace('{', `{ "hexo": { "version": "${version}" },`) });
        linkModules('hexo', folder);
      },
      build: async (folder, pages) => {
        const { out, error } = await run(process.execPath, [command, 'generate', '--bail'], { cwd: folder }, pages);
        return error ?? (/\b(?:ERROR|FATAL)\b/.test(out) ? out.slice(-2000) : null);
      },
      address: (path, text) =>
        `/${/^date: (\d{4})-(\d\d)-(\d\d)/m.exec(text)!.slice(1).join('/')}/${path.replace(/^_posts\/(.*)\.md$/, '$1')}/`,
      heads: (folder, files) => askNode(READ, folder, files),
    },
  ];
}
