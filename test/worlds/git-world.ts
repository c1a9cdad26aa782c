// A host with a repository as a place to deliver to.
import { fail } from '@/utils/core/problem';
import { Secret } from '@/utils/core/secret';
import { makeRepository } from '../servers/git-repository.ts';
import { nodeHttp } from '../servers/node-http.ts';
import type { Place } from './host/host-ground.ts';
import type { Kind } from './kind-world.ts';
import { makeLine } from './line.ts';

const ROOT = 'content';

export const gitKind = ({ destination, start }: Place): Kind => ({
  isAtomic: true,
  isSlow: true,
  async start() {
    const repository = await makeRepository();
    const host = await start(repository);
    const line = makeLine(() => fail('host-unreachable', { host: new URL(host.url).host }));
    const http = nodeHttp();
    const effects = {
      http: (request: Parameters<typeof http>[0]) => line.step(() => http(request)),
      token: new Secret('a-good-token'),
      wait: async () => {},
      now: () => Date.parse('2026-11-21T08:00:00Z'),
    };
    const settings = { baseUrl: host.url, project: host.project, branch: 'main', root: ROOT };
    return {
      line,
      deliver: (delivery, bundle) => destination.deliver({ delivery, bundle, settings }, effects),
      undo: async (delivery, bundle, before) => destination.undo?.({ delivery, bundle, settings }, before, effects),
      async files() {
        const names = (await repository.git('ls-tree', '-r', '--name-only', 'main'))
          .split('\n')
          .filter((name) => name.startsWith(`${ROOT}/`));
        const found = new Map<string, Uint8Array>();
        for (const name of names)
          found.set(name.slice(ROOT.length + 1), (await repository.read(`main:${name}`))?.bytes ?? new Uint8Array());
        return found;
      },
      put: async (path, bytes) => void (await repository.commitFiles({ [`${ROOT}/${path}`]: bytes }, 'Theirs')),
      // One commit was there from the start, and every delivery names itself in its own.
      doubled: async () => {
        const ids = (await repository.git('log', '--format=%(trailers:key=Clip-Id,valueonly)', 'main')).split('\n').filter(Boolean);
        return ids.length - new Set(ids).size;
      },
      async close() {
        await host.close();
        await repository.close();
      },
    };
  },
});
