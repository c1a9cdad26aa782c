/** An Eleventy site whose Markdown is a template first: of Nunjucks, or of Liquid. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';
import { type Generator, putAll } from './site.ts';
import { CANARY, SECRET, theme, type Words } from './theme.ts';

type Engine = 'njk' | 'liquid';

const WORDS: Record<Engine, Words> = {
  njk: {
    title: '{{ title }}',
    description: '{{ description }}',
    topics: '{% for topic in communityTopics %}<li data-theme>{{ topic }}</li>{% endfor %}',
    content: '{{ content | safe }}',
  },
  liquid: {
    title: '{{ title | escape }}',
    description: '{{ description | escape }}',
    topics: '{% for topic in communityTopics %}<li data-theme>{{ topic | escape }}</li>{% endfor %}',
    content: '{{ content }}',
  },
};
const configOf = (engine: Engine) => `export default () => ({
  dir: { input: 'content', output: 'public' }, templateFormats: ['md'], markdownTemplateEngine: '${engine}', htmlTemplateEngine: '${engine}',
});
`;

export function eleventy(engine: Engine): Generator {
  // Its command is not among what it exports.
  const home = fileURLToPath(new URL('..', import.meta.resolve('@11ty/eleventy')));
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  return {
    name: `eleventy ${version} ${engine}`,
    build: (folder, files) => {
      rmSync(folder, { recursive: true, force: true });
      putAll(folder, {
        'package.json': '{ "type": "module" }',
        'eleventy.config.js': configOf(engine),
        'content/content.json': JSON.stringify({ layout: `plain.${engine}`, secret: SECRET }),
        [`content/_includes/plain.${engine}`]: theme(WORDS[engine]),
        'content/_includes/canary.njk': CANARY,
        'content/_includes/canary.html': CANARY,
        'content/_includes/canary.liquid': CANARY,
      });
      putAll(join(folder, 'content'), Object.fromEntries(files.map(({ path, text }) => [path, text])));
      return run(process.execPath, [join(home, 'cmd.cjs'), '--quiet'], folder, files.length);
    },
    published: (_, files) => new Map(files.map(({ path }) => [path, { address: `/${path.replace(/\.md$/, '/')}`, aliases: [] }])),
  };
}
