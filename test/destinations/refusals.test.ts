// Each refusal of a host is told by its name, with what to do, and leaves nothing behind.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Http, HttpRequest } from '@/utils/core/http';
import { describe as sentencesOf } from '@/components/shared/words/problem-words';
import { ProblemError } from '@/utils/core/problem';
import { PLACES } from '../worlds/places';
import { openDoor } from '../hosts/answering-host';
import { answered, hostAtHand } from './host-at-hand';
import { some } from '../all-cases';
import { REFUSALS, type Refused } from './refusals';

type Kind = keyof typeof REFUSALS;

const TOKEN = 'a-good-token';

for (const kind of Object.keys(REFUSALS) as Kind[]) {
  const { destination, start, mistakes } = PLACES[kind];
  describe(`at ${kind}`, () => {
    let at: Awaited<ReturnType<typeof hostAtHand>>;
    beforeEach(async () => {
      at = await hostAtHand(start, mistakes);
    });
    afterEach(() => at.close());

    /** Whether a request would bring our commit to a branch that the rule is for. */
    function isCommit({ method, url, json }: HttpRequest, onlyMain: boolean, known: string): boolean {
      const { pathname } = new URL(url);
      const body = (json ?? {}) as { sha?: string; branch?: string; new_branch?: string };
      // A branch at a commit that is there already holds nothing new.
      if (kind === 'github')
        return (
          (method === 'PATCH' && pathname.endsWith(onlyMain ? '/git/refs/heads%2Fmain' : pathname)) ||
          (method === 'POST' && pathname.endsWith('/git/refs') && !onlyMain && body.sha !== known)
        );
      const makes = method === 'POST' && (kind === 'gitlab' ? pathname.endsWith('/repository/commits') : pathname.endsWith('/contents'));
      return makes && (!onlyMain || (body.new_branch ?? body.branch) === 'main');
    }

    async function refusing({ on, onlyMain, status, says, headers }: Refused): Promise<Http> {
      const known = (await at.repository.resolve('main')) ?? '';
      const isMet = (request: HttpRequest): boolean => {
        const { pathname } = new URL(request.url);
        if (on === 'all') return true;
        if (on === 'files') return request.method === 'POST' && pathname.endsWith('/git/blobs');
        if (on === 'review') return request.method === 'POST' && /\/(pulls|merge_requests)$/.test(pathname);
        return (request.method === 'POST' || request.method === 'PATCH') && isCommit(request, onlyMain === true, known);
      };
      return async (request) => {
        if (!isMet(request)) return openDoor(request);
        const answer = answered(status, typeof says === 'string' ? { message: says } : says);
        return { ...answer, headers: { ...answer.headers, ...headers } };
      };
    }

    const refs = () => at.repository.git('for-each-ref', '--format=%(refname)');

    test.for(REFUSALS[kind])('$rule: $right', async (refused) => {
      if (refused.on === 'review') at.host.protected.add('main');
      const told = await destination.deliver(at.task(), at.effects(await refusing(refused), TOKEN)).then(
        () => null,
        (error: unknown) => {
          if (error instanceof ProblemError) return error.problem;
          throw error;
        },
      );
      const { message, hint } = told ? sentencesOf(told) : { message: '', hint: '' };
      expect(told?.code ?? 'review').toBe(refused.right);
      expect(`${message} ${hint}`).toContain(refused.shows ?? '');
      expect(`${message} ${hint}`).not.toMatch(/\{\w+\}/);
      // What passes by itself goes on later, with the branch that waits for its review.
      const isKept = refused.right === 'review' || (refused.right === 'host-limits' && refused.on === 'review');
      expect([(await refs()).split('\n').length, at.host.reviews.length, await at.commits()]).toEqual([
        isKept ? 2 : 1,
        refused.right === 'review' ? 1 : 0,
        1,
      ]);
    });

    test.for(
      some(
        REFUSALS[kind].filter(({ on, right }) => on === 'commit' && right !== 'review'),
        4,
      ),
    )('$rule, met by taking back, takes nothing away', async (refused) => {
      const receipt = await destination.deliver(at.task(), at.effects(openDoor, TOKEN));
      const before = await at.repository.git('ls-tree', '-r', 'main');
      const undone = destination.undo?.(at.task({ receipt, state: 'delivered' }), [], at.effects(await refusing(refused), TOKEN));
      await expect(undone).rejects.toThrow(ProblemError);
      expect([await at.repository.git('ls-tree', '-r', 'main'), await refs()]).toEqual([before, 'refs/heads/main']);
    });
  });
}
