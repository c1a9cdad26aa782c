/** Docusaurus, as `create-docusaurus` lays its classic template, with its blog. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installed, linkModules } from '../cache.ts';
import { askNode, type Generator, put, run, textOf } from '../generator.ts';

const READ = `import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const matter = createRequire(createRequire(import.meta.url).resolve('@docusaurus/core/package.json'))('@11ty/gray-matter');
console.log(JSON.stringify(Object.fromEntries(JSON.parse(readFileSync(0, 'utf8')).map((path) => [path, matter(readFileSync('blog/' + path, 'utf8')).data]))));`;

export function docusauruses(): Generator[] {
  const home = installed('docusaurus');
  const command = join(home, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const { version } = JSON.parse(textOf(join(home, 'node_modules/@docusaurus/core/package.json'))) as { version: string };
  return [
    {
      preset: 'docusaurus',
      name: `docusaurus ${version}`,
      output: 'build',
      shows: ['title', 'date', 'tags', 'image'],
      lay(folder) {
        const templates = join(home, 'node_modules/create-docusaurus/templates');
        for (const name of ['shared', 'classic']) cpSync(join(templates, name), folder, { recursive: true });
        put(folder, { 'package.json': '{ "private": true }' });
        // Its pages of documentation are no matter of ours, and take most of the time.
        for (const name of [
          'blog/2019-05-28-first-blog-post.mdx',
          'blog/2019-05-29-long-blog-post.mdx',
          'blog/2021-08-01-mdx-blog-post.mdx',
        ])
          rmSync(join(folder, name), { force: true });
        linkModules('docusaurus', folder);
      },
      build: async (folder, pages) =>
        (await run(process.execPath, [command, 'build'], { cwd: folder, env: { NODE_OPTIONS: '--max-old-space-size=3000' } }, pages)).error,
      address: (_, text) => `/blog/${/^slug: ['"]?([^'"\n]+)/m.exec(text)![1]}`,
      heads: (folder, files) => askNode(READ, folder, files),
    },
  ];
}
