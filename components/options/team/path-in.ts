// Which file of a repository a pasted address is of.

/** Its path from the repository's root, where the address ends in a JSON file; null where it names none. */
export function pathIn(pasted: string, settings: unknown): string | null {
  const name = /([^/\\?#\s]+\.json)(?:[?#]\S*)?\s*$/i.exec(pasted.slice(-300))?.[1];
  if (name === undefined) return null;
  const { root = '' } = (settings ?? {}) as { root?: unknown };
  return typeof root === 'string' && root !== '' ? `${root}/${name}` : name;
}
