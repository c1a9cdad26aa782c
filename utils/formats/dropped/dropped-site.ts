// What was dropped, as a site has it: where the site begins in it, what it is called, and which kinds of published files it holds.
import type { DroppedFile } from './dropped-file';
import { isPublished } from './published-files';
import { nameInSettings, SETTINGS_FILES } from './settings-files';

/** Published files that lie together and end alike. */
export interface PublishedKind {
  /** Below the site's root, without a slash at its ends; empty: at the root, or nobody knows. */
  folder: string;
  /** With its dot. */
  ending: string;
  /** `path`: below the site's root. */
  files: DroppedFile[];
}

export interface DroppedSite {
  /** Folder of what was dropped in which the site begins; empty where that is the site. */
  root: string;
  /** A guess; empty where nothing tells. */
  name: string;
  /** The one with the most files first. */
  kinds: PublishedKind[];
}

export async function droppedSite(files: readonly DroppedFile[]): Promise<DroppedSite> {
  const settings = settingsIn(files);
  const root = settings[0] ? folderOf(settings[0].path) : rootWithoutSettings(files);
  const below = files.filter(({ path }) => root === '' || path.startsWith(`${root}/`));
  const kinds = new Map<string, PublishedKind>();
  for (const { path: whole, text } of below) {
    const path = root === '' ? whole : whole.slice(root.length + 1);
    if (!isPublished(path)) continue;
    const folder = collectionOf(path);
    const ending = /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? '';
    const known = kinds.get(`${folder}\n${ending}`);
    if (known) known.files.push({ path, text });
    else kinds.set(`${folder}\n${ending}`, { folder, ending, files: [{ path, text }] });
  }
  return {
    root,
    name: (await nameInSettings(settings.filter(({ path }) => folderOf(path) === root))) || (root.split('/').at(-1) ?? ''),
    kinds: [...kinds.values()].toSorted((one, other) => rankOf(one) - rankOf(other) || other.files.length - one.files.length),
  };
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const depthOf = (path: string): number => path.split('/').length;

/** Those that lie highest first, and of one folder in the order in which their names tell the most. */
const settingsIn = (files: readonly DroppedFile[]): DroppedFile[] =>
  files
    .filter(({ path }) => placeOf(path) >= 0 && !path.split('/').includes('node_modules'))
    .toSorted((one, other) => depthOf(one.path) - depthOf(other.path) || placeOf(one.path) - placeOf(other.path));

const placeOf = (path: string): number => SETTINGS_FILES.findIndex((name) => name.test(path.slice(path.lastIndexOf('/') + 1)));

/** A folder that holds the folder of a generator is a site's; any other is a part of one, and its name belongs to the paths. */
function rootWithoutSettings(files: readonly DroppedFile[]): string {
  const [top] = files[0]?.path.split('/') ?? [];
  if (top === undefined || files.some(({ path }) => !path.startsWith(`${top}/`))) return '';
  return !isContainer(top) && files.some(({ path }) => isContainer(path.split('/')[1] ?? '')) ? top : '';
}

/** Folders in which generators keep what a site publishes. */
const CONTAINERS = new Set([
  'content',
  'contents',
  'src',
  'source',
  'site',
  'docs',
  'data',
  '_data',
  'collections',
  'pages',
  'app',
  'public',
]);
const COLLECTION = /^_[a-z]/;
const LANGUAGE = /^[a-z]{2}(?:-[a-z]{2})?$/i;

const isContainer = (name: string): boolean => CONTAINERS.has(name) || COLLECTION.test(name);

/** `src/content/blog` of `src/content/blog/2026/a/index.md`: the folder in which files of one kind lie, as far as its name tells. */
function collectionOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  let end = 0;
  while (end < folders.length && (CONTAINERS.has(folders[end]!) || LANGUAGE.test(folders[end]!))) end += 1;
  return folders.slice(0, end + 1).join('/');
}

const POSTS = /(?:^|[/_])(?:posts?|blog|news|links?|articles?|notes?|bookmarks?)$/i;

/** What is written for readers stands before data, posts before pages, and what a generator may have made comes last. */
function rankOf({ folder, ending }: PublishedKind): number {
  if (!/^\.(?:md|mdx|markdown)$/.test(ending)) return /^\.html?$/.test(ending) ? 4 : 3;
  return POSTS.test(folder) ? 0 : folder === '' ? 2 : 1;
}
