// An address of a host's API, as whoever copies one from a script has it.
import { isFileName } from './read-tail';

/** Of an address of an API: what is above it, and the repository as a person’s address has it. */
export function withoutApi(parts: string[], query: URLSearchParams): { base: string[]; parts: string[]; branch?: string; root?: string } {
  const version = parts.findIndex((part, at) => part === 'api' && /^v\d$/.test(parts[at + 1] ?? ''));
  const inside = version >= 0 ? parts.slice(version + 2) : parts;
  if (version < 0 && inside[0] !== 'repos') return { base: [], parts };
  const ref = query.get('ref')?.replace(/^refs\/heads\//, '');
  const root = folderOf(inside, query);
  const found = { base: version > 0 ? parts.slice(0, version) : [], ...(ref && { branch: ref }), ...(root && { root }) };
  if (inside[0] === 'projects') return { ...found, parts: (inside[1] ?? '').split('/') };
  return { ...found, parts: inside[0] === 'repos' ? inside.slice(1, 3) : [] };
}

/** The folder that an API was asked for, or that of a file: behind `contents`, behind `files`, or as `path`. */
function folderOf(inside: string[], query: URLSearchParams): string {
  const word = inside[3];
  const path =
    word === 'contents'
      ? inside.slice(4).join('/')
      : word === 'files'
        ? (inside[4] ?? '')
        : word === 'tree'
          ? (query.get('path') ?? '')
          : '';
  const names = path.split('/').filter(Boolean);
  return (word === 'files' || isFileName(names.at(-1) ?? '') ? names.slice(0, -1) : names).join('/');
}
