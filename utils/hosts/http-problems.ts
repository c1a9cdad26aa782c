// The one table from a host's answer to a Problem.
import type { HttpAnswer } from '@/utils/core/http';
import { fail, type Problem, problem, type ProblemCode } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import type { HostRules } from './host-rules';
import { saidIn, wordsOf } from './host-words';
import type { Refusal } from './refusal-table';
import { retryAt } from './retry-at';

/** What there is to know of a question whose answer is a refusal. */
export interface Context {
  rules: HostRules;
  /** What fills the problem's names. */
  names: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  now: number;
  /** What must not be shown, whoever says it. */
  secrets: readonly string[];
  refusal?: Refusal | undefined;
  /** Files that the question was about, as the host knows them: the one it speaks of is told. */
  files?: string[] | undefined;
}

const isPage = ({ headers }: HttpAnswer, words: string): boolean =>
  (headers['content-type'] ?? '').includes('html') || /^\s*<(!doctype|html)/i.test(words);

/** Bytes that tell what an answer is. */
const HEAD = 200;
export const isPageAnswer = (answer: HttpAnswer): boolean => isPage(answer, new TextDecoder().decode(answer.bytes.subarray(0, HEAD)));

function asksToWait({ status, headers }: HttpAnswer): boolean {
  if (status === 429) return true;
  if (status === 503) return 'retry-after' in headers;
  return status === 403 && ('retry-after' in headers || headers['x-ratelimit-remaining'] === '0');
}

/** Everywhere the same. */
const BY_STATUS: HostRules['statuses'] = {
  401: 'token-refused',
  408: 'host-failed',
  413: 'file-too-large',
  // A network wants a login first.
  511: 'answer-unexpected',
};
/** A proxy's page may say these as well as the host. */
const EVEN_AS_PAGE = [401, 413];

function meantBy(answer: HttpAnswer, words: string, rules: HostRules, refusal?: Refusal): ProblemCode {
  const { status } = answer;
  if (status >= 300 && status < 400) return 'host-redirected';
  if (status < 400) return 'answer-unexpected';
  const byStatus = rules.statuses[status] ?? BY_STATUS[status];
  const hasPage = isPage(answer, words);
  if (hasPage && !(rules.evenAsPage ?? EVEN_AS_PAGE).includes(status))
    return status >= 500 && status !== 511 ? 'host-failed' : 'answer-unexpected';
  if (rules.signed?.statuses.includes(status) && !rules.signed.isIn(answer)) return 'answer-unexpected';
  const said = hasPage ? null : (refusal?.(status, words) ?? rules.refusal?.(status, words));
  return said?.means ?? byStatus ?? (status >= 500 ? 'host-failed' : 'request-refused');
}

/** For every answer that is not what was asked for. */
export function problemOf(answer: HttpAnswer, { rules, names, now, secrets, refusal, files = [] }: Context): Problem {
  const words = wordsOf(answer);
  const known = { ...names, status: String(answer.status) };
  const limit = rules.limits?.(answer.status, words);
  // A page is not written for somebody who sends an article.
  const own = answer.status < 400 || isPage(answer, words) ? '' : saidIn(words, secrets, rules.words);
  const quoted = own && { said: own };
  if (limit || asksToWait(answer))
    return problem('host-limits', { ...known, ...quoted, retryAt: retryAt(answer.headers, now, limit?.least) });
  const means = meantBy(answer, words, rules, refusal);
  const path = files.find((file) => words.includes(file)) ?? files[0];
  return problem(means, {
    ...known,
    ...(path === undefined ? {} : { path }),
    ...(means !== 'secret-found' && quoted),
    ...rules.details?.(answer, means),
  });
}

/** @throws ProblemError answer-unexpected where it is a page, half a text, or not as the schema has it. */
export function parseAnswer<T>(schema: z.core.$ZodType<T>, answer: HttpAnswer, names: Readonly<Record<string, string>>): T {
  const unexpected = () => fail('answer-unexpected', { ...names, status: String(answer.status) });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(answer.bytes));
  } catch {
    return unexpected();
  }
  const parsed = z.safeParse(schema, json);
  return parsed.success ? parsed.data : unexpected();
}
