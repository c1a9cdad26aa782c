// What lies in a site's folder for programs: what they bring along, what they make, and how they are set up.

const FOLDERS: ReadonlySet<string> = new Set([
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
const FILES: ReadonlySet<string> = new Set(['package.json', 'package-lock.json', 'composer.json', 'netlify.toml']);
/** `tsconfig.json` and its kind; what Jekyll, Hugo and others are set up with. */
const SETTINGS = [/^tsconfig.*\.json$/, /^_?config\.(?:ya?ml|toml|json)$/, /^hugo\.(?:ya?ml|toml|json)$/];

/** Nobody's articles. */
export const isForPrograms = (path: string): boolean =>
  path
    .toLowerCase()
    .split('/')
    .some((part) => part.startsWith('.') || FOLDERS.has(part) || FILES.has(part) || SETTINGS.some((name) => name.test(part)));
