// What all who work at the outbox agree on: the time, and that one alone is at a queue.
export const now = (): string => new Date().toISOString();

/** Runs `work` while nothing else of this queue is sent or taken back, in any context. */
export const alone = <Result>(queue: string, work: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request(`outbox ${queue}`, work) as Promise<Result>;
