// What one part of a path or of an address may be called, on every system that a site is built or kept on.
import type { Message } from './message';

/** The longest name that Linux, macOS and Windows take; a longer one ends a site's whole build. */
export const MOST_SEGMENT_BYTES = 255;
/**
 * Of a site, a community, a content type: what stands beside it in a path has to fit as well. An article's slug is limited by its format.
 */
export const MOST_NAMED_SLUG_BYTES = 200;

/** Windows keeps these for devices, whatever comes after a dot. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICES = new Set([
  'con',
  'prn',
  'aux',
  'nul',
  'clock$',
  'conin$',
  'conout$',
  ...[...'0123456789¹²³'].flatMap((digit) => [`com${digit}`, `lpt${digit}`]),
]);
/** Git and its hosts read these. */
const GITS = new Set(['.git', '.github', '.gitlab', '.gitea', '.forgejo', '.gitattributes', '.gitmodules', '.gitignore', '.gitlab-ci.yml']);
/** Of Git's own folder, as old Windows names it for short. */
const GIT_SHORT = /^git~\d+$/;
const SIGNS = /[\u0000-\u001f\u007f-\u009f"*/:<>?\\|]/;

/** How slugs are spelt, for whoever wrote another. */
export const SLUG_SHAPE: Message = ['why_slugShape'];

const encoder = new TextEncoder();
/** In UTF-8, as names are stored. */
export const bytesOf = (text: string): number => encoder.encode(text).length;

/** Why it cannot be, as the half of a sentence; null where it can. */
export function segmentFault(segment: string): Message | null {
  if (segment === '') return ['why_empty'];
  if (segment === '.' || segment === '..') return ['why_otherFolder'];
  if (!segment.isWellFormed() || SIGNS.test(segment)) return ['why_noFileName'];
  if (/[. ]$/.test(segment) || segment.startsWith(' ')) return ['why_edges'];
  if (bytesOf(segment) > MOST_SEGMENT_BYTES) return ['why_longBytes', MOST_SEGMENT_BYTES];
  const name = segment.normalize('NFC').toLowerCase();
  if (DEVICES.has(name.split('.')[0]!.trimEnd())) return ['why_device'];
  return GITS.has(name) || GIT_SHORT.test(name) ? ['why_gitName'] : null;
}

/** The first part between slashes that cannot be, and why; null where all can. A slash at the beginning or the end is none of them. */
export function pathFault(path: string): { segment: string; why: Message } | null {
  for (const segment of path.replace(/^\//, '').replace(/\/$/, '').split('/')) {
    const why = segmentFault(segment);
    if (why) return { segment, why };
  }
  return null;
}

/**
 * Why a text is no folder in a repository; null where it is one. The empty text is the top folder; any name will do that all systems
 * store.
 */
export function repositoryRootFault(root: string): Message | null {
  if (root === '') return null;
  if (root.startsWith('/') || root.endsWith('/')) return ['why_slashes'];
  const fault = pathFault(root);
  return fault && (root.includes('/') && fault.segment ? ['why_ofFolder', fault.segment, fault.why] : fault.why);
}

/** Why a text is no slug; null where it is one. Slugs become folders. */
export function slugFault(slug: string): Message | null {
  if (slug === '') return ['why_empty'];
  if (!/^[a-z0-9-]+$/.test(slug) || /^-|-$|--/.test(slug)) return SLUG_SHAPE;
  if (slug.length > MOST_NAMED_SLUG_BYTES) return ['why_longCharacters', MOST_NAMED_SLUG_BYTES];
  return segmentFault(slug);
}

/** The same for a site's files: a `%` begins a sign of an address, and no file lies below one. */
export const contentRootFault = (root: string): Message | null => (root.includes('%') ? ['why_noFileName'] : repositoryRootFault(root));
