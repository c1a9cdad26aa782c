// The Http effect over Node's fetch, for tests: the same promise that the extension's own keeps.
import type { Http, HttpRequest } from '@/utils/core/http';
import { fail } from '@/utils/core/problem';

/** Gives up after `patience` milliseconds. */
export const nodeHttp = (patience = 25_000): Http => async ({ method, url, headers, json }: HttpRequest) => {
  const { host } = new URL(url);
  try {
    const answer = await fetch(url, {
      method,
      headers: { 'user-agent': 'Gleaner', ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    if ([301, 302, 303, 307, 308].includes(answer.status)) return fail('host-redirected', { host });
    return { status: answer.status, headers: Object.fromEntries(answer.headers), bytes: new Uint8Array(await answer.arrayBuffer()) };
  } catch (error) {
    // What fetch itself throws: no connection, a broken one, or no patience left.
    if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')) return fail('host-unreachable', { host });
    throw error;
  }
};
