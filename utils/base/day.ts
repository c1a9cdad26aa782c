// The days of dates.

/** The last day that it is anywhere on earth at `instant`: a page may come from a day ahead of ours. */
export const latestDay = (instant: Date): string => new Date(instant.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
