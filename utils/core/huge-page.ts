// When a page is too large to be read as a whole.

/** Elements; above this, only the part of a page that it marks as its article is searched for the body. */
export const HUGE_PAGE = 30_000;
