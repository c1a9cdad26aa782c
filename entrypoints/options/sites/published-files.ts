// Which files of a folder may be articles or data that the site has published.
import { type ChosenFile, chosenFile } from '@/components/options/learn/chosen-file';

const WANTED = /\.(?:md|mdx|mdoc|markdown|mkd|qmd|rmd|x?html?|ya?ml|toml|json|njk|liquid|rst|rest|adoc|asciidoc|org)$/i;
/** What generators make, what programs bring along, and what is set up: nobody's articles. */
const UNWANTED_FOLDERS = new Set([
  'node_modules',
  '_site',
  'vendor',
  'themes',
  'layouts',
  '_layouts',
  '_includes',
  'archetypes',
  'scaffolds',
  'dist',
]);
const UNWANTED_FILES = new Set(['package.json', 'package-lock.json', 'composer.json', 'netlify.toml']);
/** `tsconfig.json` and its kind; what Jekyll, Hugo and others are set up with. */
const UNWANTED_NAMES = [/^tsconfig.*\.json$/, /^_?config\.(?:ya?ml|toml|json)$/, /^hugo\.(?:ya?ml|toml|json)$/];

/** Files that are read at most; a site with more chooses a folder of it. */
export const MOST_FILES = 100_000;

const isUnwanted = (path: string): boolean =>
  path
    .toLowerCase()
    .split('/')
    .some(
      (part) =>
        part.startsWith('.') || UNWANTED_FOLDERS.has(part) || UNWANTED_FILES.has(part) || UNWANTED_NAMES.some((name) => name.test(part)),
    );

/** Each with its path in the folder that was chosen. */
export const publishedFiles = (chosen: readonly File[]): ChosenFile[] =>
  chosen.map(chosenFile).filter(({ path }) => WANTED.test(path) && !isUnwanted(path));
