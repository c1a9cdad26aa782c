// A stand-in of a host with a repository behind it, and what a destination is given to reach it; nobody waits.
import { expect } from 'vitest';
import type { Delivery } from '@/utils/core/delivery';
import type { RepositorySettings } from '@/utils/destinations/git/settings';
import type { Http, HttpAnswer, HttpRequest } from '@/utils/core/http';
import { Secret } from '@/utils/core/secret';
import type { Task } from '@/utils/destinations/destination';
import type { RepositoryEffects } from '@/utils/destinations/git/repository';
import { type GitRepository, makeRepository } from '../servers/git-repository';
import type { Host } from '../servers/host';
import type { Answer, Asked } from '../servers/json-server';
import { openDoor } from '../hosts/answering-host';
import { bundle, delivery } from './sample-delivery';

type Start = (repository: GitRepository) => Promise<Host>;
type Mistakes = (asked: Asked, answer: Answer) => string[];

export async function hostAtHand(start: Start, mistakesOf: Mistakes, empty = false) {
  const repository = await makeRepository({ empty });
  const host = await start(repository);
  const mistakes: string[] = [];
  host.server.listen = (asked, answer) => mistakes.push(...mistakesOf(asked, answer));
  const settings: RepositorySettings = { baseUrl: host.url, project: 'team/site', branch: 'main', root: 'content' };
  return {
    repository,
    host,
    settings,
    task: (more: Partial<Delivery> = {}): Task<RepositorySettings> => ({ delivery: { ...delivery, ...more }, bundle, settings }),
    effects: (http: Http = openDoor, token = 'a-good-token'): RepositoryEffects => ({
      http,
      token: new Secret(token),
      wait: async () => {},
      now: () => Date.now(),
    }),
    files: async (ref = 'main') => (await repository.git('ls-tree', '-r', '--name-only', ref)).split('\n'),
    textAt: (path: string, ref = 'main') => repository.git('show', `${ref}:${path}`),
    commits: async (ref = 'main') => Number(await repository.git('rev-list', '--count', ref)),
    /** What was asked was as the host describes it, and git finds the repository whole. */
    close: async () => {
      await host.close();
      const fsck = await repository.git('fsck', '--strict', '--no-dangling');
      await repository.close();
      expect({ mistakes, fsck }).toEqual({ mistakes: [], fsck: empty ? expect.any(String) : '' });
    },
  };
}

/** A line on which the first request of this kind meets something else. */
export function firstTime(method: string, path: RegExp, instead: (request: HttpRequest) => Promise<HttpAnswer>): Http {
  let met = false;
  return async (request) => {
    if (met || request.method !== method || !path.test(new URL(request.url).pathname)) return openDoor(request);
    met = true;
    return instead(request);
  };
}

export const answered = (status: number, body: unknown): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  bytes: new TextEncoder().encode(JSON.stringify(body)),
});
