// Asks a host's API with the token, and turns each answer into what was asked for or a Problem.
import type { RepositorySettings } from './settings';
import type { HttpAnswer, HttpRequest } from '@/utils/core/http';
import { type ProblemCode, ProblemError } from '@/utils/core/problem';
import type { z } from '@/utils/core/zod';
import { type Asked, type Context, parseAnswer, problemOf } from './http-problems';
import type { Refusal } from './refusal-table';
import type { RepositoryEffects } from './repository';

export interface Question {
  method?: HttpRequest['method'];
  /** Below the settings' `baseUrl`, with a slash first; its parts are escaped already. */
  path: string;
  headers?: Record<string, string>;
  json?: unknown;
  /** What the host's words for a refusal mean here. */
  refusal?: Refusal;
  /** Files that it is about, as the host knows them. */
  files?: string[];
  /** Asked twice it does no more than asked once; so is every GET. */
  harmless?: boolean;
}

/** Hosts ask for writes to be a second apart: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
const BETWEEN_WRITES = 1000;

/** What passes by itself within seconds is waited for here: a delivery is a dozen requests, and starts anew where one fails. */
const PASSING = new Set<ProblemCode>(['host-unreachable', 'host-failed', 'answer-unexpected']);
const TRIES = 3;
const PAUSE = 500;
/** A lease is a minute, and who did not answer for long does not answer soon. */
const LONGEST = 10_000;

export interface AskHost {
  /** What fills a Problem's names. */
  asked: Asked;
  /** Any answer of 200–299; all others are thrown as Problems. */
  answer(question: Question): Promise<HttpAnswer>;
  /** Its JSON, checked. */
  json<T>(schema: z.core.$ZodType<T>, question: Question): Promise<T>;
}

/**
 * @param headers of every request, made anew for each, so that the token lies nowhere else.
 * @param details what a refusal tells beside its sentence.
 */
export function askHost(
  settings: RepositorySettings,
  { http, wait, now, token }: RepositoryEffects,
  headers: () => Record<string, string>,
  details?: Context['details'],
): AskHost {
  const { baseUrl, project, branch } = settings;
  const asked: Asked = { host: new URL(baseUrl).host, project, branch };
  let wrote = false;

  const once = async ({ method = 'GET', path, headers: own, json, refusal, files }: Question): Promise<HttpAnswer> => {
    if (method !== 'GET') {
      if (wrote) await wait(BETWEEN_WRITES);
      wrote = true;
    }
    const given = await http({
      method,
      url: baseUrl.replace(/\/$/, '') + path,
      headers: { ...headers(), ...own },
      ...(json === undefined ? {} : { json }),
    });
    if (given.status >= 200 && given.status < 300) return given;
    throw new ProblemError(problemOf(given, { asked, now: now(), secret: token.reveal(), refusal, files, details }));
  };

  const patiently = async <T>({ method = 'GET', harmless = method === 'GET' }: Question, ask: () => Promise<T>): Promise<T> => {
    const start = now();
    for (let round = 1; ; round += 1) {
      try {
        return await ask();
      } catch (error) {
        const passes = error instanceof ProblemError && PASSING.has(error.problem.code);
        if (!passes || !harmless || round === TRIES || now() - start > LONGEST) throw error;
        await wait(PAUSE * round);
      }
    }
  };

  return {
    asked,
    answer: (question) => patiently(question, () => once(question)),
    json: (schema, question) => patiently(question, async () => parseAnswer(schema, await once(question), asked)),
  };
}

/** A file's or branch's name in a path, slashes and all. */
export const escaped = (name: string): string => encodeURIComponent(name);

export const isProblem = (error: unknown, ...codes: ProblemCode[]): error is ProblemError =>
  error instanceof ProblemError && codes.includes(error.problem.code);

/** Waits for `answer`, but a Problem of this code is `instead`. */
export async function unless<T, U>(code: ProblemCode, instead: U, answer: Promise<T>): Promise<T | U> {
  try {
    return await answer;
  } catch (error) {
    if (isProblem(error, code)) return instead;
    throw error;
  }
}

/** What should be there, for it was made a moment ago; null where it is told 404 twice. */
export async function askedTwice<T>(json: AskHost['json'], schema: z.core.$ZodType<T>, path: string): Promise<T | null> {
  const ask = () =>
    unless(
      'repository-missing',
      null,
      json(schema, { path, refusal: (status) => (status === 404 ? { means: 'repository-missing' } : null) }),
    );
  return (await ask()) ?? ask();
}
