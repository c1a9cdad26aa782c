// Other clippers beside ours, where their builds are at hand: found in a folder, copied, and watched as their popup fills.
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../../test/e2e/leftovers.ts';
import { type Signs, watch } from './watch.ts';

export interface Peer {
  name: string;
  version: string;
  /** A copy of the build, which is watched. */
  dir: string;
  /** What is marked last. */
  last: string;
}

interface Manifest {
  name: string;
  version: string;
  default_locale?: string;
  action?: { default_popup?: string };
}

/** What "title" and "filled" mean for each; "filled" is its first text of the article, as a curator would read it there. */
const PEERS: { name: string; signs: Signs }[] = [
  // Its two fields: the note's name, and the note itself.
  { name: 'Obsidian Web Clipper', signs: { title: '#note-name-field', filled: '#note-content-field' } },
  // Its fields stand behind what turns until all is there.
  {
    name: 'MarkSnip',
    signs: {
      title: '#spinner[style*="display: none"] ~ #container #title',
      filled: '#spinner[style*="display: none"] ~ #container .CodeMirror-code',
    },
  },
  // Shows the title alone, of what was chosen; the least that can be chosen is the address.
  { name: 'Joplin Web Clipper', signs: { title: '.Preview input.Title', press: 'Clip URL' } },
];
/** Folders within one another that a build is looked for in. */
const DEPTH = 3;

export function findPeers(folder: string): Peer[] {
  const builds = buildsIn(folder, DEPTH);
  return PEERS.flatMap(({ name, signs }) => {
    const build = builds.find(({ manifest }) => manifest.name.startsWith(name.split(' ')[0]!));
    if (!build) return [];
    const { manifest, dir } = build;
    const last = signs.filled === undefined ? 'peer:title' : 'peer:filled';
    return { name, version: manifest.version, dir: watchedCopy(dir, manifest.action!.default_popup!, signs), last };
  });
}

function buildsIn(dir: string, depth: number): { dir: string; manifest: Manifest }[] {
  const file = join(dir, 'manifest.json');
  const manifest = existsSync(file) ? named(dir, JSON.parse(readFileSync(file, 'utf8')) as Manifest) : null;
  if (manifest?.action?.default_popup && existsSync(join(dir, manifest.action.default_popup))) return [{ dir, manifest }];
  if (depth === 0) return [];
  const within = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'node_modules');
  return within.flatMap(({ name }) => buildsIn(join(dir, name), depth - 1));
}

/** The name may stand in its own table of words. */
function named(dir: string, manifest: Manifest): Manifest {
  const key = /^__MSG_(\w+)__$/.exec(manifest.name)?.[1];
  if (!key) return manifest;
  const words = JSON.parse(readFileSync(join(dir, '_locales', manifest.default_locale ?? 'en', 'messages.json'), 'utf8')) as Record<
    string,
    { message: string }
  >;
  return { ...manifest, name: words[key]?.message ?? key };
}

function watchedCopy(dir: string, popup: string, signs: Signs): string {
  const copy = temporaryFolder('peer');
  const isNeeded = (path: string) => !/[\\/](node_modules|\.git|tests)$/.test(path);
  cpSync(dir, copy, { recursive: true, filter: isNeeded });
  writeFileSync(join(copy, dirname(popup), 'gleaner-watch.js'), `(${watch})(${JSON.stringify(signs)});`);
  const html = readFileSync(join(copy, popup), 'utf8');
  writeFileSync(join(copy, popup), html.replace(/<head>/i, '<head><script src="gleaner-watch.js"></script>'));
  return copy;
}
