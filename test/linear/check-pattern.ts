// Whether a pattern's time grows no faster than its text, by recheck; what was checked is remembered.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Pattern } from './patterns-in.ts';

export type Verdict = 'linear' | 'not linear' | 'unknown';

/** Milliseconds for one pattern. */
const LONGEST = 30_000;
const CACHE = '.cache/patterns.json';
/** Of those that take the checker long, by the first ten digits of their hash; written where UPDATE_PATTERNS is set. */
const SLOW = new URL('slow-patterns.json', import.meta.url);
const SLOW_FROM = 150;
const GUESSES = 4;

// As one script, without workers, a JVM or a binary: the same on every machine.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

const read = (path: string | URL): Record<string, Verdict> =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Verdict>) : {};
const slow = read(SLOW);
const known: Record<string, Verdict> = Object.assign(read(CACHE), slow);
let fresh = 0;

export function checkPattern({ source, flags }: Pattern): Verdict {
  const key = createHash('sha256').update(`recheck 4.5.0 ${flags} ${source}`).digest('hex').slice(0, 10);
  const before = known[key];
  if (before) return before;
  const from = performance.now();
  const { status } = surely(source, flags);
  const verdict = status === 'safe' ? 'linear' : status === 'vulnerable' ? 'not linear' : 'unknown';
  // Another time, or on a faster machine, it may be known.
  if (verdict === 'unknown') return verdict;
  if (performance.now() - from > SLOW_FROM) slow[key] = verdict;
  known[key] = verdict;
  fresh += 1;
  return verdict;
}

/** Where the checker guesses, it guesses by chance: what it calls slow has to be called so again. */
function surely(source: string, flags: string): { status: string } {
  for (let again = 0; ; again += 1) {
    const found = checkSync(source, flags, { timeout: LONGEST });
    if (found.status !== 'vulnerable' || found.checker !== 'fuzz' || again === GUESSES) return found;
  }
}

/** Keeps what was found for the next run. */
export function keepVerdicts(): void {
  if (fresh > 0) {
    mkdirSync('.cache', { recursive: true });
    writeFileSync(CACHE, JSON.stringify(known));
  }
  if (process.env['UPDATE_PATTERNS'])
    writeFileSync(SLOW, `${JSON.stringify(Object.fromEntries(Object.entries(slow).toSorted()), null, 1)}\n`);
}
