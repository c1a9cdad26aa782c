// What is done by chances: one table for who reads pages and for who grows the trees, which imports nothing for that.

/** Chances, 0 to 1. */
export const POLICY = {
  /** Less likely texts go, more likely ones come. */
  cut: 0.35,
  add: 0.65,
  /** Share of a body; where more of it would go, it goes only where it is as unlikely as `surely`. */
  much: 0.15,
  surely: 0.15,
  /** Times the body; where more would come, only what is as likely as `veryLikely` does: it may be the comments, or another article. */
  farMore: 1.5,
  veryLikely: 0.8,
  /** Expected F1; where the first reading's body is expected to be as good, a second would better it on no page in a hundred. */
  sure: 0.9,
} as const;
