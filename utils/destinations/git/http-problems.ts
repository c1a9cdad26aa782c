// The one table from a host's answer to a Problem. A host's own words are only looked through for what kind it is, never shown.
import type { HttpAnswer } from '@/utils/core/http';
import { fail, type Problem, problem, type ProblemCode } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import { retryAt } from './retry-at';

/** What fills the problem's names. */
export interface Asked {
  host: string;
  project: string;
  branch: string;
}

/** What a host calls a case in its own words, by code; null leaves it to the table. */
export type Refusal = (status: number, words: string) => ProblemCode | null;

const WORDS = 4000;
/** GitHub's limits beside the hourly one: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const SECONDARY = /secondary rate limit|abuse detection/i;
const LIMIT = /rate limit/i;
const MINUTE = 60_000;

const wordsOf = ({ bytes }: HttpAnswer): string => new TextDecoder().decode(bytes.subarray(0, WORDS));

const isPage = ({ headers }: HttpAnswer, words: string): boolean =>
  (headers['content-type'] ?? '').includes('html') || /^\s*<(!doctype|html)/i.test(words);

function limited({ status, headers }: HttpAnswer, words: string): boolean {
  if (status === 429) return true;
  if (status === 503) return 'retry-after' in headers;
  if (status !== 403) return false;
  return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || LIMIT.test(words) || SECONDARY.test(words);
}

const BY_STATUS: Record<number, ProblemCode> = {
  401: 'token-refused',
  403: 'token-may-not-write',
  404: 'repository-missing',
  408: 'host-failed',
  413: 'file-too-large',
  423: 'repository-locked',
  // A network wants a login first.
  511: 'answer-unexpected',
};
/** A proxy's page may say these as well as the API. */
const EVEN_AS_PAGE = new Set([401, 413]);

function codeOf(answer: HttpAnswer, words: string, refusal: Refusal): ProblemCode {
  const { status } = answer;
  if (status >= 300 && status < 400) return 'host-redirected';
  if (status < 400) return 'answer-unexpected';
  if (status >= 500) return BY_STATUS[status] ?? refusal(status, words) ?? 'host-failed';
  if (isPage(answer, words) && !EVEN_AS_PAGE.has(status)) return 'answer-unexpected';
  if (status === 401) return 'token-refused';
  if (/archived/i.test(words) && status === 403) return 'repository-locked';
  return refusal(status, words) ?? BY_STATUS[status] ?? 'request-refused';
}

/**
 * For every answer that is not what was asked for.
 * @param now milliseconds since 1970
 */
export function problemOf(answer: HttpAnswer, asked: Asked, now: number, refusal: Refusal = () => null): Problem {
  const words = wordsOf(answer);
  const details = { ...asked, status: String(answer.status) };
  if (!limited(answer, words)) return problem(codeOf(answer, words, refusal), details);
  return problem('host-limits', { ...details, retryAt: retryAt(answer.headers, now, SECONDARY.test(words) ? MINUTE : undefined) });
}

/** @throws ProblemError answer-unexpected where it is a page, half a text, or not as the schema has it. */
export function parseAnswer<T>(schema: z.core.$ZodType<T>, answer: HttpAnswer, asked: Asked): T {
  const unexpected = () => fail('answer-unexpected', { ...asked, status: String(answer.status) });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(answer.bytes));
  } catch {
    return unexpected();
  }
  const parsed = z.safeParse(schema, json);
  return parsed.success ? parsed.data : unexpected();
}
