// The files that a generator is set up with: where one lies a site begins, and most say what it is called.
import type { DroppedFile } from './dropped-file';

/** Those whose title is the site's first. */
export const SETTINGS_FILES: readonly RegExp[] = [
  /^_config\.ya?ml$/,
  /^(?:hugo|config)\.(?:toml|ya?ml|json)$/,
  /^mkdocs\.ya?ml$/,
  /^pelicanconf\.py$/,
  /^docusaurus\.config\.[cm]?[jt]s$/,
  /^(?:astro|eleventy|gatsby-|nuxt|next)\.?config\.[cm]?[jt]s$/,
  /^\.eleventy\.[cm]?js$/,
  /^package\.json$/,
];

/** Characters of a file in which its title stands. */
const BEGINNING = 20_000;
const TITLE = /^[ \t]*"?(?:title|site_name|SITENAME|siteTitle)"?[ \t]*[:=][ \t]*(\S.{0,199})$/m;
const PACKAGE_NAME = /^[ \t]*"name"[ \t]*:[ \t]*(\S.{0,199})$/m;

/** Empty where none says it. */
export async function nameInSettings(files: readonly DroppedFile[]): Promise<string> {
  for (const { path, text } of files) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const found = (name === 'package.json' ? PACKAGE_NAME : TITLE).exec((await text()).slice(0, BEGINNING))?.[1];
    const title = found === undefined ? '' : plain(found);
    if (title !== '') return title;
  }
  return '';
}

/** Without quotes, a comma or a comment behind it; nothing where it is no text. */
function plain(written: string): string {
  const quoted = /^(["'])([^"']*)\1/.exec(written);
  if (quoted) return quoted[2]!.trim();
  const text = written
    .split(/[ \t]#/)[0]!
    .replace(/,$/, '')
    .trim();
  return /^[[{`(]/.test(text) ? '' : text;
}
