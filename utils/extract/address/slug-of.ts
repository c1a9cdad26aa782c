// The words of an address.

/** What its last telling segment says; empty where none does. */
export const slugOf = (url: string): string =>
  new URL(url).pathname
    .split('/')
    .toReversed()
    .find((segment) => /[a-z]{2}[-_][a-z]{2}/i.test(segment))
    ?.replace(/\.\w+$|[-_]+/g, ' ') ?? '';
