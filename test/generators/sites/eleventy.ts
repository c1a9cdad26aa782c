/** Eleventy: as its starter for blogs has it, and as the first page of its documentation begins. */
import { join } from 'node:path';
import { installed, linkModules } from '../cache.ts';
import { askNode, type Generator, put, run, versionOf } from '../generator.ts';

/** What of eleventy-base-blog has to do with a post. */
const STARTER = {
  'eleventy.config.js': `import { HtmlBasePlugin, IdAttributePlugin, InputPathToUrlTransformPlugin } from '@11ty/eleventy';
import { eleventyImageTransformPlugin } from '@11ty/eleventy-img';
export default function (config) {
  config.addPassthroughCopy({ './public/': '/' });
  config.addPlugin(HtmlBasePlugin);
  config.addPlugin(InputPathToUrlTransformPlugin);
  config.addPlugin(eleventyImageTransformPlugin, { formats: ['webp', 'auto'], failOnError: false, htmlOptions: { imgAttributes: { loading: 'lazy', decoding: 'async' } } });
  config.addPlugin(IdAttributePlugin);
  config.addFilter('readableDate', (date) => date.toISOString().slice(0, 10));
  config.addFilter('filterTagList', (tags) => (tags ?? []).filter((tag) => !['all', 'posts'].includes(tag)));
}
export const config = {
  templateFormats: ['md', 'njk', 'html', 'liquid', '11ty.js'], markdownTemplateEngine: 'njk', htmlTemplateEngine: 'njk',
  dir: { input: 'content', includes: '../_includes', data: '../_data', output: '_site' },
};
`,
  'content/blog/blog.11tydata.js': `export default { tags: ['posts'], layout: 'layouts/post.njk' };\n`,
  '_includes/layouts/base.njk': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ description }}"></head>
<body><main>{{ content | safe }}</main></body></html>\n`,
  '_includes/layouts/post.njk': `---
layout: layouts/base.njk
---
<h1>{{ title }}</h1>
<ul class="post-metadata">
	<li><time datetime="{{ page.date | readableDate }}">{{ page.date | readableDate }}</time></li>
	{%- for tag in tags | filterTagList %}
	{%- set tagUrl %}/tags/{{ tag | slugify }}/{% endset %}
	<li><a href="{{ tagUrl }}" class="post-tag">{{ tag }}</a>{%- if not loop.last %}, {% endif %}</li>
	{%- endfor %}
</ul>

{{ content | safe }}
`,
};

const READ = `import { readFileSync } from 'node:fs';
import matter from 'gray-matter';
console.log(JSON.stringify(Object.fromEntries(JSON.parse(readFileSync(0, 'utf8')).map((path) => [path, matter(readFileSync(path, 'utf8')).data]))));`;

export function eleventies(): Generator[] {
  const home = installed('eleventy');
  const command = join(home, 'node_modules/@11ty/eleventy/cmd.cjs');
  const version = versionOf(process.execPath, command, '--version')!;
  const one = (what: string, files: Record<string, string>, rest: Pick<Generator, 'shows' | 'address'>): Generator => ({
    preset: 'eleventy',
    name: `eleventy ${version} ${what}`,
    output: '_site',
    lay(folder) {
      put(folder, { 'package.json': '{ "type": "module" }', ...files });
      linkModules('eleventy', folder);
    },
    build: async (folder, pages) => (await run(process.execPath, [command, '--quiet'], { cwd: folder }, pages)).error,
    async heads(folder, placed, root) {
      const heads = await askNode(
        READ,
        folder,
        placed.map(({ path }) => ({ path: `${root}/${path}` })),
      );
      return new Map(Array.from(heads, ([path, head]) => [path.slice(root.length + 1), head]));
    },
    ...rest,
  });
  const page = (path: string) => `/${path.replace(/index\.md$/, '')}`;
  return [
    one('starter', STARTER, { shows: ['title', 'date', 'tags', 'image'], address: page }),
    one('bare', {}, { shows: [], address: (path) => `/content${page(path)}` }),
  ];
}
