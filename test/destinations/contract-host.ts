// A host with a repository for each test of the contract, and what the tests do there; what was asked is held against the host's description.
import { afterEach, beforeEach } from 'vitest';
import type { Delivery } from '@/utils/core/delivery';
import type { RepositorySettings } from '@/utils/destinations/git/settings';
import type { Http } from '@/utils/core/http';
import { ProblemError } from '@/utils/core/problem';
import { Secret } from '@/utils/core/secret';
import type { Destination } from '@/utils/destinations/destination';
import type { RepositoryEffects } from '@/utils/destinations/git/repository';
import { type GitRepository, makeRepository } from '../servers/git-repository';
import type { Host } from '../servers/host';
import type { Answer, Asked } from '../servers/json-server';
import { nodeHttp } from '../servers/node-http';
import { bundle, delivery } from './sample-delivery';

export interface Promised {
  name: string;
  destination: Destination<RepositorySettings, RepositoryEffects>;
  start(repository: GitRepository): Promise<Host>;
  /** What is wrong with a request or an answer by the host's own description. */
  mistakes(asked: Asked, answer: Answer): string[];
}

export const CANARY = 'a-canary-token-that-nobody-may-see';

/** Begins anew before each test. */
export function contractHost({ destination, start, mistakes }: Promised) {
  const at = {} as { repository: GitRepository; host: Host };
  let wrong: string[];
  let thrown: unknown[];
  beforeEach(async () => {
    at.repository = await makeRepository();
    at.host = await start(at.repository);
    at.host.tokens[CANARY] = 'write';
    wrong = [];
    thrown = [];
    at.host.server.listen = (asked, answer) => wrong.push(...mistakes(asked, answer));
  });
  afterEach(async () => {
    const broken = await at.repository.git('fsck', '--full', '--strict', '--no-dangling');
    await at.host.close();
    await at.repository.close();
    if (wrong.length > 0 || broken) throw new Error([...wrong, broken].join('\n'));
    const seen = thrown
      .map(
        (error) => `${String(error)} ${JSON.stringify(error)} ${(error as Error).stack} ${JSON.stringify((error as ProblemError).problem)}`,
      )
      .join('\n');
    if (seen.includes(CANARY)) throw new Error('a thrown problem shows the token');
  });

  const effects = (http: Http = nodeHttp(), token = CANARY): RepositoryEffects => ({
    http,
    token: new Secret(token),
    wait: async () => {},
    now: () => Date.parse('2026-11-21T08:00:00Z'),
  });
  const task = (more: Partial<Delivery> = {}, branch = 'main') => ({
    delivery: { ...delivery, ...more },
    bundle,
    settings: { baseUrl: at.host.url, project: at.host.project, branch, root: 'content' },
  });
  const deliver = (more: Partial<Delivery> = {}, http?: Http) => destination.deliver(task(more), effects(http));
  const problemOf = (answer: Promise<unknown>) =>
    answer.then(
      () => null,
      (error: unknown) => {
        thrown.push(error);
        if (error instanceof ProblemError) return error.problem;
        throw error;
      },
    );
  const commits = async (branch = 'main') => Number(await at.repository.git('rev-list', '--count', branch));
  const textAt = (path: string, ref = 'main') => at.repository.git('show', `${ref}:${path}`);
  const has = async (path: string, ref = 'main') => (await at.repository.entry(ref, path)) !== null;
  /** Somebody else does this just before our first write that could be the commit. */
  const beforeTheCommit = (work: () => Promise<unknown>) => {
    let done = false;
    at.host.server.meanwhile = async (asked) => {
      if (done || !isCommit(asked)) return;
      done = true;
      await work();
    };
  };
  const isCommit = ({ method, path }: { method: string; path: string }) =>
    method === 'PATCH' || (method === 'POST' && /\/(repository\/commits|contents)$/.test(path));

  /** A line that says 404 once, or always, for what is asked of this kind, as a proxy does or a machine that is behind. */
  const denying = (path: RegExp, always = false): Http => {
    const http = nodeHttp();
    const met = new Set<string>();
    return async (request) => {
      const { pathname } = new URL(request.url);
      if (request.method !== 'GET' || !path.test(pathname) || (met.has(pathname) && !always)) return http(request);
      met.add(pathname);
      return { status: 404, headers: { 'content-type': 'application/json' }, bytes: new TextEncoder().encode('{"message":"Not Found"}') };
    };
  };
  /** A line on which the answer to a write of this kind is lost. */
  const losing = (isLost: (asked: { method: string; path: string }) => boolean): Http => {
    const http = nodeHttp();
    return async (request) => {
      const answer = await http(request);
      if (!isLost({ method: request.method, path: new URL(request.url).pathname })) return answer;
      throw new ProblemError({ code: 'host-unreachable', details: { host: at.host.url } });
    };
  };

  return { at, denying, losing, effects, task, deliver, problemOf, commits, textAt, has, beforeTheCommit, isCommit };
}
