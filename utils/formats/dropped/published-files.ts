// Which files of a site's folder may be what it publishes.

const WANTED = /\.(?:md|mdx|markdown|html?|ya?ml|toml|json|txt)$/i;
/** What generators make, what programs bring along, and what pages are drawn with. */
const UNWANTED_FOLDERS = new Set([
  'node_modules',
  '_site',
  'dist',
  'build',
  'vendor',
  'themes',
  'layouts',
  'layout',
  'static',
  'assets',
  'templates',
  'archetypes',
  'scaffolds',
  'components',
  'resources',
  'i18n',
  '_layouts',
  '_includes',
  '_sass',
  '_drafts',
]);
/** What lies at the root of a repository, or lists what stands beside it. */
const UNWANTED_FILES = new Set([
  'readme',
  'license',
  'licence',
  'changelog',
  'contributing',
  'security',
  'code_of_conduct',
  '_index',
  'package',
  'package-lock',
  'hugo',
  'netlify',
  'vercel',
  'robots',
  'requirements',
  'gleaner',
]);
const SETTINGS = /(?:config|^tsconfig.*)$/;

export function isPublished(path: string): boolean {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  return (
    WANTED.test(name) && !name.startsWith('.') && !isUnwantedName(name.toLowerCase().replace(/\.[^.]+$/, '')) && !parts.some(isUnwanted)
  );
}

const isUnwanted = (folder: string): boolean => folder.startsWith('.') || UNWANTED_FOLDERS.has(folder.toLowerCase());

const isUnwantedName = (name: string): boolean => UNWANTED_FILES.has(name) || SETTINGS.test(name);
