// What all who work at the outbox agree on: the time, and that one alone is at a destination.
export const now = (): string => new Date().toISOString();

/** Runs `work` while nothing else is sent to this destination or taken back from it, in any context. */
export const alone = <Result>(destination: string, work: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request(`outbox ${destination}`, work) as Promise<Result>;
