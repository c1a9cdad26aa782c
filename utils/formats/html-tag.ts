// Where a tag begins and ends in HTML that a browser has written.

/** A start or end tag. A browser puts every attribute in `"` and writes `&quot;` within: a `>` between quotes ends nothing. */
export const HTML_TAG = /<\/?[a-zA-Z](?:"[^"]*"|[^"<>])*>/g;
