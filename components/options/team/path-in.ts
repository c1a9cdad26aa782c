// Which file of a repository a pasted address is of.
import { joinPath } from '@/utils/base/join-path';

/** Its path from the repository's root, where the address ends in a JSON file; null where it names none. */
export function pathIn(pasted: string, settings: unknown): string | null {
  const [address = ''] = pasted.trim().slice(-300).split(/[?#]/, 1);
  const name = address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);
  if (!/^\S+\.json$/i.test(name)) return null;
  const { root = '' } = (settings ?? {}) as { root?: unknown };
  return joinPath(typeof root === 'string' ? root : '', name);
}
