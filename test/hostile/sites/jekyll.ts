/** A Jekyll site as GitHub Pages builds one: Liquid, then kramdown. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';
import { type Generator, putAll } from './site.ts';
import { CANARY, SECRET, theme } from './theme.ts';

const CONFIG = `title: Site
secret: ${SECRET}
markdown: kramdown
exclude: [public]
defaults:
  - scope: { path: "" }
    values: { layout: plain }
`;
const PAGE = theme({
  title: '{{ page.title | escape }}',
  description: '{{ page.description | escape }}',
  topics: '{% for topic in page.communityTopics %}<li data-theme>{{ topic | escape }}</li>{% endfor %}',
  content: '{{ content }}',
});

const jekyll = (version: string): Generator => ({
  name: `jekyll ${version}`,
  build: (folder, files) => {
    rmSync(folder, { recursive: true, force: true });
    putAll(folder, { '_config.yml': CONFIG, '_layouts/plain.html': PAGE, '_includes/canary.html': CANARY });
    putAll(folder, Object.fromEntries(files.map(({ path, text }) => [path, text])));
    return run('jekyll', ['build', '--quiet', '--destination', join(folder, 'public')], folder, files.length);
  },
  published: (_, files) => new Map(files.map(({ path }) => [path, { address: `/${path.replace(/\.md$/, '.html')}`, aliases: [] }])),
});

export function jekyllAtHand(): Generator[] {
  const { stdout } = spawnSync('jekyll', ['--version'], { encoding: 'utf8' });
  const version = /\d+\.\d+\.\d+/.exec(stdout ?? '')?.[0];
  return version ? [jekyll(version)] : [];
}
