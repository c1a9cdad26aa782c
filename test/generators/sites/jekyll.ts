/** Jekyll, as `jekyll new` lays a site: with minima, a feed, and kramdown. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { askHeads, type Generator, run, versionOf } from '../generator.ts';

/** As Jekyll reads a document; Debian's asks Psych itself. */
const READ = `require 'jekyll'; require 'yaml'; require 'date'; require 'json'
def head(text) = defined?(SafeYAML) ? SafeYAML.load(text) : YAML.safe_load(text, permitted_classes: [Date, Time])
puts JSON.generate(JSON.parse(STDIN.read).to_h { |path| [path, head(File.read(path, encoding: 'utf-8')[Jekyll::Document::YAML_FRONT_MATTER_REGEXP].sub(/---\\s*\\z/, ''))] })`;

const jekyll = (version: string): Generator => ({
  preset: 'jekyll',
  name: `jekyll ${version}`,
  output: '_site',
  shows: ['title', 'date', 'image'],
  async lay(folder) {
    const made = await run('jekyll', ['new', '.', '--skip-bundle', '--force'], { cwd: folder });
    if (made.error !== null) throw new Error(made.error);
    // Its gems are those of the system.
    rmSync(join(folder, 'Gemfile'));
  },
  build: async (folder, pages) => (await run('jekyll', ['build'], { cwd: folder }, pages)).error,
  address: (path) => path.replace(/^_posts\/(\d+)-(\d+)-(\d+)-(.*)\.md$/, '/$1/$2/$3/$4.html'),
  heads: (folder, files) => askHeads('ruby', ['-e', READ], folder, files),
});

export function jekyllAtHand(): Generator[] {
  const version = versionOf('jekyll', '--version');
  return version ? [jekyll(version)] : [];
}
