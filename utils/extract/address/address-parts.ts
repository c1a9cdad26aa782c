// Parts of an address, read as its site means them.

/** A fragment that names a view of a single-page site rather than a place on a page. */
export const ROUTE = /^#(!|\/)/;
