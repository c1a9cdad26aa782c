// The one table from a host's answer to a Problem.
import type { HttpAnswer } from '@/utils/core/http';
import { fail, type Problem, problem, type ProblemCode } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import { saidIn, wordsOf } from './host-words';
import type { Meant, Refusal } from './refusal-table';
import { retryAt } from './retry-at';

/** What fills the problem's names. */
export interface Asked {
  host: string;
  project: string;
  branch: string;
}

/** What else there is to know of a question whose answer is a refusal. */
export interface Context {
  asked: Asked;
  /** Milliseconds since 1970. */
  now: number;
  /** What must not be shown, whoever says it. */
  secret: string;
  refusal?: Refusal | undefined;
  /** Files that the question was about, as the host knows them: the one it speaks of is told. */
  files?: string[] | undefined;
  /** What the host tells beside its sentence. */
  details?: ((answer: HttpAnswer, means: ProblemCode) => Record<string, string>) | undefined;
}

/** GitHub's limits beside the hourly one: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const SECONDARY = /exceeded a secondary rate limit|an abuse detection mechanism|submitted too quickly/i;
const LIMIT = /^api rate limit exceeded/im;
const MINUTE = 60_000;

const isPage = ({ headers }: HttpAnswer, words: string): boolean =>
  (headers['content-type'] ?? '').includes('html') || /^\s*<(!doctype|html)/i.test(words);

function limited({ status, headers }: HttpAnswer, words: string): boolean {
  if (status === 429) return true;
  if (status === 503) return 'retry-after' in headers;
  if (status === 422) return SECONDARY.test(words);
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
  // Taken away by law.
  451: 'repository-locked',
  // A network wants a login first.
  511: 'answer-unexpected',
};
/** A proxy's page may say these as well as the API. */
const EVEN_AS_PAGE = new Set([401, 413]);
/** Nobody knows what these are about but the host. */
const UNNAMED = new Set<ProblemCode>(['token-may-not-write', 'request-refused']);

function meantBy(answer: HttpAnswer, words: string, refusal: Refusal): Meant {
  const { status } = answer;
  if (status >= 300 && status < 400) return { means: 'host-redirected' };
  if (status < 400) return { means: 'answer-unexpected' };
  if (isPage(answer, words))
    return {
      means: EVEN_AS_PAGE.has(status)
        ? (BY_STATUS[status] ?? 'host-failed')
        : status >= 500 && status !== 511
          ? 'host-failed'
          : 'answer-unexpected',
    };
  const said = refusal(status, words);
  if (said) return said;
  if (status === 403 && /archived/i.test(words)) return { means: 'repository-locked' };
  const means = BY_STATUS[status] ?? (status >= 500 ? 'host-failed' : 'request-refused');
  return UNNAMED.has(means) ? { means, shows: true } : { means };
}

/** For every answer that is not what was asked for. */
export function problemOf(
  answer: HttpAnswer,
  { asked, now, secret, refusal = () => null, files = [], details = () => ({}) }: Context,
): Problem {
  const words = wordsOf(answer);
  const known = { ...asked, status: String(answer.status) };
  if (limited(answer, words))
    return problem('host-limits', { ...known, retryAt: retryAt(answer.headers, now, SECONDARY.test(words) ? MINUTE : undefined) });
  const { means, shows } = meantBy(answer, words, refusal);
  const path = files.find((file) => words.includes(file)) ?? files[0];
  const said = shows ? saidIn(words, secret) : '';
  return problem(means, { ...known, ...(path === undefined ? {} : { path }), ...(said && { said }), ...details(answer, means) });
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
