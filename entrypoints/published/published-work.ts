// How the background tells a page which repository it is about to read.

/** Begins what `workInPage` is told to be about; the id of the destination follows. */
export const PUBLISHED = 'published ';
