/** MkDocs with its own themes and with Material's blog, and Pelican with the themes that it brings. */
import { join } from 'node:path';
import { installed } from '../cache.ts';
import { askHeads, type Generator, put, run, versionOf } from '../generator.ts';

const MKDOCS_READ = `import json, sys
from mkdocs.utils.meta import get_data
json.dump({path: get_data(open('docs/' + path, encoding='utf-8-sig', errors='strict').read())[1] for path in json.load(sys.stdin)}, sys.stdout, default=str)`;
const PELICAN_READ = `import json, sys, markdown
def read(path):
    md = markdown.Markdown(extensions=['meta']); md.convert(open('content/' + path, encoding='utf-8-sig').read())
    return {key: '\\n'.join(value) for key, value in md.Meta.items()}
json.dump({path: read(path) for path in json.load(sys.stdin)}, sys.stdout)`;

const reader =
  (python: string, script: string): NonNullable<Generator['heads']> =>
  (folder, files) =>
    askHeads(python, ['-c', script], folder, files);

const MATERIAL = `site_name: My Docs
theme:
  name: material
plugins:
  - blog
  - tags
`;

export function mkdocses(): Generator[] {
  const home = installed('mkdocs');
  const command = join(home, 'bin/mkdocs');
  const version = versionOf(command, '--version')!;
  const one = (what: string, config: string | null, rest: Pick<Generator, 'shows' | 'address'>): Generator => ({
    preset: 'mkdocs',
    name: `mkdocs ${version} ${what}`,
    output: 'site',
    async lay(folder) {
      const made = await run(command, ['new', '.'], { cwd: folder });
      if (made.error !== null) throw new Error(made.error);
      if (config) put(folder, { 'mkdocs.yml': config });
    },
    build: async (folder, pages) =>
      (await run(command, ['build', '--quiet'], { cwd: folder, env: { NO_MKDOCS_2_WARNING: '1' } }, pages)).error,
    heads: reader(join(home, 'bin/python'), MKDOCS_READ),
    ...rest,
  });
  const page = (path: string) => `/${path.replace(/\.md$/, '/')}`;
  return [
    one('new', null, { shows: ['title', 'image'], address: page }),
    one('readthedocs', 'site_name: My Docs\ntheme: readthedocs\n', { shows: ['title', 'image'], address: page }),
    one('material', MATERIAL, {
      shows: ['title', 'date', 'tags', 'image'],
      address: (_, text) =>
        `/blog/${/^date: (\d{4})-(\d\d)-(\d\d)/m.exec(text)!.slice(1).join('/')}/${/^slug: ['"]?([^'"\n]+)/m.exec(text)![1]}/`,
    }),
  ];
}

/** What \`pelican-quickstart\` writes for a blog in English. */
const CONF = `AUTHOR = 'Me'
SITENAME = 'My Site'
SITEURL = ""
PATH = "content"
TIMEZONE = 'Europe/Rome'
DEFAULT_LANG = 'en'
FEED_ALL_ATOM = None
CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None
LINKS = (("Pelican", "https://getpelican.com/"),)
SOCIAL = (("You can add links in your config file", "#"),)
DEFAULT_PAGINATION = 10
`;

export function pelicans(): Generator[] {
  const home = installed('pelican');
  const command = join(home, 'bin/pelican');
  const version = versionOf(command, '--version')!;
  return ['notmyidea', 'simple'].map((theme) => ({
    preset: 'pelican',
    name: `pelican ${version} ${theme}`,
    output: 'output',
    shows: ['title', 'date', 'tags', 'image'],
    lay: (folder) => put(folder, { 'pelicanconf.py': CONF, 'content/images/.keep': '' }),
    build: async (folder, pages) =>
      (await run(command, ['content', '-s', 'pelicanconf.py', '-o', 'output', '-t', theme, '--fatal', 'errors'], { cwd: folder }, pages))
        .error,
    address: (path) => `/${path.replace(/\.md$/, '.html')}`,
    heads: reader(join(home, 'bin/python'), PELICAN_READ),
  }));
}
