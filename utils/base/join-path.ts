// Paths below a folder that may be the root itself, which has no name.

/** Parts of a path with `/` between those that are not empty. */
export const joinPath = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('/');
