// What one part of a path or of an address may be called, on every system that a site is built or kept on.

/** The longest name that Linux, macOS and Windows take; a longer one ends a site's whole build. */
const MOST_BYTES = 255;
/** What a slug may have: what generators and we put before and behind it has to fit as well. */
export const MOST_SLUG_BYTES = 200;

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

/** How slugs and folders are spelt, for whoever wrote another. */
export const SLUG_SHAPE = 'only lower-case letters and digits, with single hyphens between them, are allowed here';
export const ROOT_SHAPE = 'only folders of lower-case letters, digits, hyphens and underscores, with “/” between them, are allowed here';

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Why it cannot be, as the half of a sentence; null where it can. */
export function segmentFault(segment: string): string | null {
  if (segment === '') return 'it is empty';
  if (segment === '.' || segment === '..') return 'it leads to another folder';
  if (!segment.isWellFormed() || SIGNS.test(segment)) return 'it has signs that a file’s name cannot have';
  if (/[. ]$/.test(segment) || segment.startsWith(' ')) return 'it begins with a space, or ends with a dot or a space';
  if (bytesOf(segment) > MOST_BYTES) return `it is longer than ${MOST_BYTES} bytes`;
  const name = segment.normalize('NFC').toLowerCase();
  if (DEVICES.has(name.split('.')[0]!.trimEnd())) return 'Windows keeps this name for a device';
  return GITS.has(name) || GIT_SHORT.test(name) ? 'Git keeps this name for itself' : null;
}

/** The first part between slashes that cannot be, and why; null where all can. A slash at the beginning or the end is none of them. */
export function pathFault(path: string): { segment: string; why: string } | null {
  for (const segment of path.replace(/^\//, '').replace(/\/$/, '').split('/')) {
    const why = segmentFault(segment);
    if (why) return { segment, why };
  }
  return null;
}

/** Why a text is no folder in a repository; null where it is one, as is the empty text for the top folder. Any name that every system can store is. */
export function repositoryRootFault(root: string): string | null {
  if (root === '') return null;
  if (root.startsWith('/') || root.endsWith('/')) return 'it begins or ends with a slash';
  const fault = pathFault(root);
  return fault && (root.includes('/') && fault.segment ? `of “${fault.segment}”, ${fault.why}` : fault.why);
}

/** Why a text is no slug; null where it is one. Slugs become folders. */
export function slugFault(slug: string): string | null {
  if (slug === '') return 'it is empty';
  if (!/^[a-z0-9-]+$/.test(slug) || /^-|-$|--/.test(slug)) return SLUG_SHAPE;
  if (slug.length > MOST_SLUG_BYTES) return `it is longer than ${MOST_SLUG_BYTES} characters`;
  return segmentFault(slug);
}

/** Why a text is no folder for a site's files; null where it is one. */
export function contentRootFault(root: string): string | null {
  if (root === '') return 'it is empty';
  if (!/^[a-z0-9_/-]+$/.test(root) || root.split('/').some((folder) => !/^[a-z0-9]/.test(folder))) return ROOT_SHAPE;
  return pathFault(root)?.why ?? null;
}
