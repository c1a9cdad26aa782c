/** Hugo, with the theme that `hugo new theme` makes; of versions that make an empty one, with as much as that shows. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { appendFileSync, existsSync } from 'node:fs';
import { empty, type Generator, put, run, textOf, versionOf } from '../generator.ts';

/** What Hugo's theme shows since 0.123. */
const PAGE = `<!doctype html><html><head><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}">
{{ template "_internal/opengraph.html" . }}{{ template "_internal/schema.html" . }}</head><body><main><h1>{{ .Title }}</h1>
<time datetime="{{ .Date.Format "2006-01-02T15:04:05-07:00" }}">{{ .Date.Format "January 2, 2006" }}</time>{{ .Content }}
<ul>{{ range .Params.tags }}<li>{{ . }}</li>{{ end }}</ul></main></body></html>`;

const hugo = (command: string, version: string, preset: string): Generator => ({
  preset,
  name: `hugo ${version}`,
  output: 'public',
  shows: ['title', 'date', 'tags', 'image'],
  async lay(folder) {
    const made = await run(command, ['new', 'site', '.'], { cwd: folder });
    if (made.error !== null) throw new Error(made.error);
    await run(command, ['new', 'theme', 'fresh'], { cwd: folder });
    const theme = join(folder, 'themes/fresh');
    if (!existsSync(join(theme, 'layouts/page.html')))
      put(theme, { 'layouts/_default/single.html': PAGE, 'layouts/index.html': '', 'layouts/_default/list.html': '' });
    const config = ['hugo.toml', 'config.toml'].find((name) => existsSync(join(folder, name)))!;
    appendFileSync(join(folder, config), "\ntheme = 'fresh'\n");
  },
  build: async (folder, pages) => (await run(command, ['--cacheDir', join(folder, 'cache')], { cwd: folder }, pages)).error,
  address: (path) => `/${path.replace(/index\.md$/, '')}`,
  async heads(folder, files) {
    const out = join(folder, 'converted');
    empty(out);
    const { error } = await run(command, ['convert', 'toJSON', '--unsafe', '--output', out], { cwd: folder }, files.length);
    if (error !== null) throw new Error(error);
    return new Map(
      files.map(({ path }) => {
        const text = textOf([join(out, path), join(out, 'content', path)].find((file) => existsSync(file))!);
        return [path, JSON.parse(text.slice(0, text.indexOf('\n}\n') + 2)) as Record<string, unknown>];
      }),
    );
  },
});

/** The one in the path, Debian's and the one that Go has built; each version once. */
export function hugosAtHand(): Generator[] {
  const found = new Map<string, string>();
  for (const command of ['hugo', '/usr/bin/hugo', join(homedir(), 'go/bin/hugo')]) {
    const version = versionOf(command, 'version');
    if (version && !found.has(version)) found.set(version, command);
  }
  return [...found].flatMap(([version, command]) => ['hugo', 'hugo-toml'].map((preset) => hugo(command, version, preset)));
}
