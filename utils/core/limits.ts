// How much of a page is taken: what is longer is cut, so that no page can make anybody wait.

export const LIMITS = {
  /** Code points. */
  title: 1000,
  /** Characters of an address. Browsers take longer ones, sites do not. */
  address: 2048,
} as const;
