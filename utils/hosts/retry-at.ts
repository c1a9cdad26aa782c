// When a host that asks us to wait may be asked again, as its headers say it.
import type { HttpAnswer } from '@/utils/core/http';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Longer than any host's window: whatever is beyond is a fault, not a wish. */
const LONGEST = 24 * 60 * MINUTE;

/** By the host's own clock where it tells it, for ours may be wrong. */
const until = (time: number, headers: HttpAnswer['headers'], now: number): number => {
  const theirs = Date.parse(headers.date ?? '');
  return time - (Number.isNaN(theirs) ? now : theirs);
};

/** Milliseconds; null where nothing readable is said. */
function wished(headers: HttpAnswer['headers'], now: number): number | null {
  const after = headers['retry-after']?.trim() ?? '';
  if (/^\d+$/.test(after)) return Number(after) * SECOND;
  const date = after === '' ? Number.NaN : Date.parse(after);
  if (!Number.isNaN(date)) return until(date, headers, now);
  // The window's end says nothing while requests are left in it: then it is another limit that was met.
  const left = headers['x-ratelimit-remaining'] ?? headers['ratelimit-remaining'] ?? '0';
  const reset = headers['x-ratelimit-reset'] ?? headers['ratelimit-reset'] ?? '';
  if (left.trim() !== '0' || !/^\d+$/.test(reset.trim())) return null;
  const seconds = Number(reset);
  // Hosts that had it first write a time, the IETF's draft a span.
  return seconds > 1e9 ? until(seconds * SECOND, headers, now) : seconds * SECOND;
}

/**
 * @param least milliseconds
 * @returns ISO 8601: as the host wishes, in a minute where it does not say; at most a day.
 */
export function retryAt(headers: HttpAnswer['headers'], now: number, least = SECOND): string {
  const wait = wished(headers, now) ?? MINUTE;
  return new Date(now + Math.min(Math.max(wait, least), LONGEST)).toISOString();
}
