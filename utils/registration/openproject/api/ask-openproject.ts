// Asks an OpenProject installation with a key, and turns each answer into what was asked for or a Problem.
import { toBase64 } from '@/utils/base/bytes';
import { withoutEnd } from '@/utils/base/without-ends';
import { fail } from '@/utils/core/problem';
import type { Secret } from '@/utils/core/secret';
import type { z } from '@/utils/core/zod';
import { type AskHost, askHost, type HostEffects, type Question } from '@/utils/hosts/ask-host';
import type { Refusal } from '@/utils/hosts/refusal-table';
import { listOf } from './answers';
import { RULES } from './refusals';
import type { OpenProjectSettings } from '../settings';

export interface AskOpenProject extends AskHost {
  /** As a link in a request names what lies at a path: `projects/11`. */
  link(path: string): { href: string };
  /** All of a list, page by page: lists are cut silently. */
  all<T extends z.core.$ZodType>(element: T, path: string, query?: Record<string, string>, refusal?: Refusal): Promise<z.core.output<T>[]>;
}

export interface AskEffects extends HostEffects {
  token: Secret | null;
}

const PAGE = 100;
/** More than anybody has of what is asked for here; a server that repeats itself is not asked for ever. */
const MOST_PAGES = 200;

const headerOf = (auth: OpenProjectSettings['auth'], key: string): string =>
  auth === 'basic' ? `Basic ${toBase64(new TextEncoder().encode(`apikey:${key}`))}` : `Bearer ${key}`;

/** @param names what fills the names in a Problem's sentences, beside `host`. */
export function askOpenProject(
  { baseUrl, auth }: Pick<OpenProjectSettings, 'baseUrl' | 'auth'>,
  { token, ...effects }: AskEffects,
  names: Record<string, string> = {},
): AskOpenProject {
  const door = withoutEnd(baseUrl, /\//);
  const key = token ?? fail('token-missing', { host: new URL(baseUrl).host });
  const host = askHost(
    {
      baseUrl: `${door}/api/v3`,
      headers: () => ({ authorization: headerOf(auth, key.reveal()), accept: 'application/hal+json' }),
      secrets: () => [key.reveal(), headerOf('basic', key.reveal()).slice('Basic '.length)],
      names,
      rules: RULES,
    },
    effects,
  );

  async function all<T extends z.core.$ZodType>(
    element: T,
    path: string,
    query?: Record<string, string>,
    refusal?: Refusal,
  ): Promise<z.core.output<T>[]> {
    const ask = (asked: string) => host.json(listOf(element), { path: path + asked, ...(refusal && { refusal }) });
    // Short lists have no pages, and come whole.
    const short = query ? null : await ask('');
    if (short && short._embedded.elements.length >= short.total) return short._embedded.elements;
    const found: z.core.output<T>[] = [];
    for (let offset = 1; offset <= MOST_PAGES; offset += 1) {
      const { total, _embedded } = await ask(`?${new URLSearchParams({ ...query, pageSize: String(PAGE), offset: String(offset) })}`);
      found.push(..._embedded.elements);
      if (found.length >= total || _embedded.elements.length === 0) return found;
    }
    return found;
  }

  return { ...host, link: (path) => ({ href: `${new URL(door).pathname.replace(/\/$/, '')}/api/v3/${path}` }), all };
}

/** A question with a body, or none that the server would miss: without one it asks for its type. */
export const writing = (method: 'POST' | 'PATCH' | 'DELETE', path: string, json: unknown = {}): Question => ({ method, path, json });
