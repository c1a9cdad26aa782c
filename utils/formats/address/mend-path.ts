// Paths of files as sites have them: what no system stores in a name is taken out of it, and nothing else.
import { bytesOf, MOST_SEGMENT_BYTES, segmentFault } from '@/utils/base/path-segment';
import { withoutEnd } from '@/utils/base/without-ends';

/** What Windows, Git or an address does not take in a name; the slash parts names. */
const SIGNS = /[\u0000-\u001f\u007f-\u009f"*:<>?\\|%]+/g;

/** A text as the name of a file or folder: its capitals, spaces, dots and letters stay. At most `most` bytes. */
export const fileName = (text: string, most = MOST_SEGMENT_BYTES): string =>
  cut(text.replaceAll('/', '-').replace(SIGNS, '-').replace(/\s+/g, ' ').trim(), most, '');

/** Each part of a path as a name. One that would be none at all stays, and is refused where paths are. */
export function mendPath(path: string): string {
  return path
    .split('/')
    .map((part, index, parts) => mendPart(part, index === parts.length - 1))
    .join('/');
}

function mendPart(part: string, isFile: boolean): string {
  if (segmentFault(part) === null && !part.includes('%')) return part;
  const ending = isFile ? (/\.\w{1,8}$/.exec(part)?.[0] ?? '') : '';
  const name = part
    .slice(0, part.length - ending.length)
    .replace(SIGNS, '-')
    .trim();
  const whole = cut(isFile ? name : withoutEnd(name, /[. ]/), MOST_SEGMENT_BYTES - bytesOf(ending), ending);
  // A name that a system keeps for itself, whatever comes after a dot: `aux.md`, `nul.x.md`.
  return segmentFault(whole) !== null && /[^.]/.test(name) ? whole.replace(/^(\.?[^.]+)(?=\.|$)/, '$1-') : whole;
}

/** At a whole character, and at a hyphen or space where one is near. */
function cut(text: string, most: number, ending: string): string {
  let short = text;
  if (bytesOf(text) > most) {
    short = '';
    let bytes = 0;
    for (const sign of text) {
      bytes += bytesOf(sign);
      if (bytes > most) break;
      short += sign;
    }
    const end = Math.max(short.lastIndexOf('-'), short.lastIndexOf(' '));
    if (end > short.length / 2) short = short.slice(0, end);
  }
  return withoutEnd(short, /[. ]/) + ending;
}
