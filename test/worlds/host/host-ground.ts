// A host over a line that fails a quarter of the time, while somebody else commits to the same repository.
import type { RepositorySettings } from '@/utils/destinations/git/settings';
import type { Http } from '@/utils/core/http';
import { fail, ProblemError } from '@/utils/core/problem';
import { Secret } from '@/utils/core/secret';
import type { Destination } from '@/utils/destinations/destination';
import type { RepositoryEffects } from '@/utils/destinations/git/repository';
import { dice } from '../../servers/dice.ts';
import { type FaultOptions, startFaultProxy } from '../../servers/fault-proxy.ts';
import { type GitRepository, makeRepository } from '../../servers/git-repository.ts';
import type { Host } from '../../servers/host.ts';
import type { Answer, Asked } from '../../servers/json-server.ts';
import { nodeHttp } from '../../servers/node-http.ts';
import type { Ground } from '../ground.ts';
import { inspect } from './inspect.ts';

export interface Place {
  destination: Destination<RepositorySettings, RepositoryEffects>;
  start(repository: GitRepository): Promise<Host>;
  mistakes(asked: Asked, answer: Answer): string[];
}

const ROOT = 'content';

/** Where nobody answers it is, one time in three, our own network that went away: what was sent before may have arrived. */
function orOffline(http: Http): Http {
  const roll = dice(3);
  return async (request) => {
    try {
      return await http(request);
    } catch (error) {
      if (error instanceof ProblemError && error.problem.code === 'host-unreachable' && roll() < 1 / 3) fail('offline');
      throw error;
    }
  };
}

export const hostGround = ({ destination, start, mistakes }: Place, faults: FaultOptions = {}): Ground => ({
  steps: 'requests',
  asks: true,
  looks: 'git fsck; all traffic as the host describes it',
  async start({ clips, older, others, clock }) {
    const repository = await makeRepository();
    await repository.commitFiles(
      Object.fromEntries(Array.from(older, ([path, bytes]) => [`${ROOT}/${path}`, new TextDecoder().decode(bytes)])),
      'What some of them replace',
    );
    const host = await start(repository);
    const proxy = await startFaultProxy(host.url, faults);
    const wrong = new Set<string>();
    host.server.listen = (request, answer) => mistakes(request, answer).forEach((mistake) => wrong.add(mistake));
    host.server.meanwhile = () =>
      others.turn(({ path, text }, number) => repository.commitFiles({ [`${ROOT}/${path}`]: text }, `Theirs ${number}`));
    const effects: RepositoryEffects = {
      http: orOffline(nodeHttp(5000)),
      token: new Secret('a-good-token'),
      wait: clock.wait,
      now: clock.now,
    };
    const settings: RepositorySettings = { baseUrl: proxy.url, project: 'team/site', branch: 'main', root: ROOT };
    return {
      deliver: (clip) => destination.deliver({ ...clip, settings }, effects),
      tally: () => ({ steps: proxy.requests, faults: proxy.counts }),
      async inspect() {
        const inRepository = new Map(Array.from(others.put, ([sha, { path, text }]) => [sha, { path: `${ROOT}/${path}`, text }]));
        const { fsck, ...counts } = await inspect(repository, ROOT, clips, inRepository, others.taken, 2);
        return { ...counts, amiss: [...(fsck ? [`git fsck: ${fsck}`] : []), ...wrong] };
      },
      async close() {
        await proxy.close();
        await host.close();
        await repository.close();
      },
    };
  },
});
