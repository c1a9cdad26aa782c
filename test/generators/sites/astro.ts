/** Astro's blog template: its collection, its schema and its page of a post, without its styles, fonts and pictures. */
import { join } from 'node:path';
import { installed, linkModules } from '../cache.ts';
import { askNode, type Generator, put, run, versionOf } from '../generator.ts';

const SITE = {
  'package.json': '{ "type": "module", "private": true }',
  'tsconfig.json': '{ "extends": "astro/tsconfigs/strict", "include": [".astro/types.d.ts", "**/*"], "exclude": ["dist"] }',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://example.com', integrations: [mdx(), sitemap()] });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const blog = defineCollection({
	loader: glob({ base: './src/content/blog', pattern: '**/*.{md,mdx}' }),
	schema: ({ image }) => z.object({ title: z.string(), description: z.string(), pubDate: z.coerce.date(), updatedDate: z.coerce.date().optional(), heroImage: z.optional(image()) }),
});
export const collections = { blog };
`,
  'src/pages/blog/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
import { Image } from 'astro:assets';
export async function getStaticPaths() {
	const posts = await getCollection('blog');
	return posts.map((post) => ({ params: { slug: post.id }, props: post }));
}
const post = Astro.props;
const { Content } = await render(post);
const { title, description, pubDate, heroImage } = post.data;
---
<html lang="en"><head><meta charset="utf-8" /><title>{title}</title><meta name="description" content={description} /><meta property="og:title" content={title} /></head>
<body><main><article>
<div class="hero-image">{heroImage && <Image width={1020} height={510} src={heroImage} alt="" />}</div>
<time datetime={pubDate.toISOString()}>{pubDate.toLocaleDateString('en-us', { year: 'numeric', month: 'short', day: 'numeric' })}</time>
<h1>{title}</h1><hr /><Content />
</article></main></body></html>
`,
  'src/pages/index.astro': '<html lang="en"><head><title>Home</title></head><body></body></html>\n',
};

const READ = `import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const { parseFrontmatter } = await import(createRequire(createRequire(import.meta.url).resolve('astro/package.json')).resolve('@astrojs/internal-helpers/frontmatter').replace(/^/, 'file://'));
console.log(JSON.stringify(Object.fromEntries(JSON.parse(readFileSync(0, 'utf8')).map((path) => [path, parseFrontmatter(readFileSync('src/content/' + path, 'utf8')).frontmatter]))));`;

export function astros(): Generator[] {
  const home = installed('astro');
  const command = join(home, 'node_modules/astro/bin/astro.mjs');
  const env = { ASTRO_TELEMETRY_DISABLED: '1' };
  const version = versionOf(process.execPath, command, '--version')!;
  return [
    {
      preset: 'astro',
      name: `astro ${version}`,
      output: 'dist',
      shows: ['title', 'date', 'image'],
      lay(folder) {
        put(folder, SITE);
        linkModules('astro', folder);
      },
      build: async (folder, pages) => (await run(process.execPath, [command, 'build'], { cwd: folder, env }, pages)).error,
      address: (path) => `/${path.replace(/index\.md$/, '')}`,
      heads: (folder, files) => askNode(READ, folder, files),
    },
  ];
}
