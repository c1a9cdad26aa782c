/** A Hugo site that lets HTML through (`unsafe`), as Medigy's does, with emoji and attributes switched on. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';
import { type Generator, type Published, putAll } from './site.ts';
import { CANARY, SECRET, theme } from './theme.ts';

const CONFIG = `baseURL = "http://published.example/"
title = "Site"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT"]
enableEmoji = true
[params]
secret = "${SECRET}"
[outputs]
home = ["HTML", "JSON"]
[markup.goldmark.renderer]
unsafe = true
[markup.goldmark.parser.attribute]
block = true
title = true
`;
const INDEX = `[{{ range $i, $page := site.RegularPages }}{{ if $i }},{{ end }}
{{ with $page }}{{ dict "file" .File.Path "address" .RelPermalink "aliases" .Aliases "read" .Params | jsonify }}{{ end }}
{{ end }}]`;
const PAGE = theme({
  title: '{{ .Title }}',
  description: '{{ .Description }}',
  topics: '{{ range .Params.communityTopics }}<li data-theme>{{ . }}</li>{{ end }}',
  content: '{{ .Content }}',
  data: '<script data-theme type="application/ld+json">{{ dict "headline" .Title "description" .Description "keywords" .Params.communityTopics | jsonify | safeJS }}</script>',
});
const LAYOUTS = {
  'layouts/_default/single.html': PAGE,
  'layouts/_default/list.html': 'list',
  'layouts/index.json': INDEX,
  'layouts/shortcodes/canary.html': CANARY,
};
/** Pages that the site has, which no article may take the place of. */
const FRONT = {
  'layouts/index.html': 'HOME-PAGE-OF-THE-SITE',
  'layouts/news/list.html': '{{ .Content }}',
  'content/news/_index.md': '---\ntitle: News\n---\n\nNEWS-FRONT-PAGE',
};

function hugo(command: string, version: string): Generator {
  return {
    name: `hugo ${version}`,
    build: (folder, files) => {
      rmSync(folder, { recursive: true, force: true });
      putAll(folder, { 'config.toml': CONFIG, ...LAYOUTS, ...FRONT });
      for (const { path, text } of files) putAll(join(folder, 'content'), { [path]: text });
      return run(command, ['--quiet', '--destination', join(folder, 'public'), '--cacheDir', join(folder, 'cache')], folder, files.length);
    },
    published: (folder) => {
      const pages = JSON.parse(readFileSync(join(folder, 'public/index.json'), 'utf8')) as (Published & { file: string })[];
      checkFront(folder);
      return new Map(pages.map(({ file, address, aliases, read }) => [file, { address, aliases: aliases ?? [], ...(read && { read }) }]));
    },
  };
}

function checkFront(folder: string): void {
  const says = (path: string, words: string) => readFileSync(join(folder, 'public', path), 'utf8').includes(words);
  if (!says('index.html', 'HOME-PAGE-OF-THE-SITE') || !says('news/index.html', 'NEWS-FRONT-PAGE'))
    throw new Error('An article took the place of a page of the site.');
}

/** The one in the path, Debian's and the one that Go has built; each version once. `HUGO` names one more. */
export function hugosAtHand(): Generator[] {
  const commands = ['hugo', '/usr/bin/hugo', join(homedir(), 'go/bin/hugo'), process.env['HUGO']].filter(
    (command) => command !== undefined,
  );
  const known = new Map<string, Generator>();
  for (const command of commands) {
    if (command.includes('/') && !existsSync(command)) continue;
    const { stdout } = spawnSync(command, ['version'], { encoding: 'utf8' });
    const version = /v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1];
    if (version && !known.has(version)) known.set(version, hugo(command, version));
  }
  return [...known.values()];
}
