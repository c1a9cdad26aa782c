// Which files of a site's folder a format may be learnt from.
import { isForPrograms } from './program-files';

const WANTED = /\.(?:md|mdx|markdown|html?|ya?ml|toml|json|txt)$/i;
/** What generators make, and what pages are drawn with, beside what is always a program's. */
const UNWANTED_FOLDERS = new Set([
  'build',
  'layout',
  'static',
  'assets',
  'templates',
  'components',
  'resources',
  'i18n',
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
  const folders = path.toLowerCase().split('/');
  const name = folders.pop() ?? '';
  const stem = name.replace(/\.[^.]+$/, '');
  const isUnwanted = UNWANTED_FILES.has(stem) || SETTINGS.test(stem) || folders.some((folder) => UNWANTED_FOLDERS.has(folder));
  return WANTED.test(name) && !isUnwanted && !isForPrograms(path);
}
