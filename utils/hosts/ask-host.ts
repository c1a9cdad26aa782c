// Asks one host over an injected door, and turns each answer into what was asked for or a Problem. What kind of host it is, its rules say.
import type { Http, HttpAnswer, HttpRequest } from '@/utils/core/http';
import { type ProblemCode, ProblemError } from '@/utils/core/problem';
import type { z } from '@/utils/core/zod';
import type { HostRules } from './host-rules';
import { isPageAnswer, parseAnswer, problemOf } from './http-problems';
import type { Refusal } from './refusal-table';

export interface HostEffects {
  http: Http;
  /** Milliseconds. */
  wait(ms: number): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}

export interface Host {
  /** Origin, and the path below which all questions lie. */
  baseUrl: string;
  /** Of every request, made anew for each, so that a secret lies nowhere else. */
  headers(): Record<string, string>;
  /** What must not be shown, whoever says it. */
  secrets(): readonly string[];
  /** What fills the names in a Problem's sentences, beside `host`. */
  names?: Readonly<Record<string, string>>;
  rules: HostRules;
}

export interface Question extends Pick<HttpRequest, 'json' | 'bytes'> {
  method?: HttpRequest['method'];
  /** Below the host's `baseUrl`, with a slash first; its parts are escaped already. */
  path: string;
  headers?: Record<string, string>;
  /** What the host's words for a refusal mean here. */
  refusal?: Refusal;
  /** Files that it is about, as the host knows them. */
  files?: string[];
  /** Statuses beside 200–299 that are answers: 304 of a conditional request. */
  answers?: readonly number[];
  /** Asked twice it does no more than asked once; so is all reading. */
  harmless?: boolean;
}

const READING = new Set<HttpRequest['method']>(['GET', 'HEAD', 'OPTIONS', 'PROPFIND']);

/** What passes by itself within seconds is waited for here: a delivery is a dozen requests, and starts anew where one fails. */
const PASSING = new Set<ProblemCode>(['host-unreachable', 'host-failed', 'answer-unexpected']);
const TRIES = 3;
const PAUSE = 500;
/** A lease is a minute, and who did not answer for long does not answer soon. */
const LONGEST = 10_000;

export interface AskHost {
  /** What fills a Problem's names. */
  names: Record<string, string>;
  /** Any answer of 200–299, or that the question takes for one; all others are thrown as Problems. */
  answer(question: Question): Promise<HttpAnswer>;
  /** Its JSON, checked. */
  json<T>(schema: z.core.$ZodType<T>, question: Question): Promise<T>;
}

export function askHost({ baseUrl, headers, secrets, rules, names: own = {} }: Host, { http, wait, now }: HostEffects): AskHost {
  const names = { host: new URL(baseUrl).host, ...own };
  let wrote = false;

  const once = async ({ method = 'GET', path, headers: more, json, bytes, refusal, files, answers }: Question): Promise<HttpAnswer> => {
    if (!READING.has(method)) {
      if (wrote && rules.betweenWrites !== undefined) await wait(rules.betweenWrites);
      wrote = true;
    }
    const given = await http({
      method,
      url: baseUrl.replace(/\/$/, '') + path,
      headers: { ...headers(), ...more },
      ...(json === undefined ? {} : { json }),
      ...(bytes === undefined ? {} : { bytes }),
    });
    if (answers?.includes(given.status)) return given;
    if (given.status >= 200 && given.status < 300 && !(rules.noPages && isPageAnswer(given))) return given;
    throw new ProblemError(problemOf(given, { rules, names, now: now(), secrets: secrets(), refusal, files }));
  };

  const patiently = async <T>({ method = 'GET', harmless = READING.has(method) }: Question, ask: () => Promise<T>): Promise<T> => {
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
    names,
    answer: (question) => patiently(question, () => once(question)),
    json: (schema, question) => patiently(question, async () => parseAnswer(schema, await once(question), names)),
  };
}

/** A name in a path, slashes and all. */
export const escaped = (name: string): string => encodeURIComponent(name);
