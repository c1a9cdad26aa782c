// How much of a page is read. What is longer is cut, so that no page can make anybody wait; `check.ts` names what was cut.

export const LIMITS = {
  /** Code points. */
  title: 1_000,
  byline: 300,
  siteName: 300,
  description: 500,
  /** Of a date, before it is read as one. */
  date: 80,
  lang: 35,
  /** What an image shows. */
  alt: 300,
  /** Characters of an address. Browsers take longer ones, sites do not. */
  address: 2_048,
  /** Characters of the HTML of a body. */
  body: 2_000_000,
  elements: 50_000,
  /** Elements of a whole page; above this, only the part of it that it marks as its article is searched for the body. */
  wholePage: 30_000,
  /** Characters of anything that the page says of itself, before it is made fit for its field. */
  said: 10_000,
  /** Values that are looked at in one place where a field may stand. */
  readings: 24,
  /** Other values that are kept of a field. */
  others: 8,
  /** Images that may stand for the article, and those looked at in each place. */
  images: 12,
  imagesSeen: 200,
  /** A page's own keywords, and the characters of one. */
  keywords: 40,
  keyword: 100,
  /** Places of a body beside which something was left out, and the paragraphs of one. */
  left: 12,
  leftParts: 40,
  /** Objects of a page's structured data. */
  nodes: 1_000,
  /** Characters of the text of a format; the longest of those that come with Gleaner has 3,000. */
  format: 100_000,
  /** Names that a site is known by. */
  siteNames: 60,
} as const;
