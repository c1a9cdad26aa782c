/** Waits for a state, however busy the machine is; only a state that never comes ends it. */
import { vi } from 'vitest';

/** Milliseconds; below a test's own limit, so that what was still wrong is told. */
const NEVER = 15_000;

/** Tries `check` until it throws no more, and answers what it answered. */
export const until = <Result>(check: () => Result | Promise<Result>): Promise<Result> =>
  vi.waitFor(check, { timeout: NEVER, interval: 10 });
