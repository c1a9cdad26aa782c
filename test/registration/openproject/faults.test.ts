// Whatever goes wrong on the way, and whenever a browser ends: one work package for each article, with its image.
import { afterEach, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { ProblemError } from '@/utils/core/problem';
import type { Registration } from '@/utils/core/registration';
import type { RegistrationTask } from '@/utils/registration/registration';
import type { OpenProjectSettings } from '@/utils/registration/openproject/settings';
import { startFaultProxy } from '../../servers/fault-proxy';
import { nodeHttp } from '../../servers/node-http';
import { startJudged } from '../../worlds/openproject/judged';
import type { OpenProject } from '../../worlds/openproject/openproject';
import { KEY, OTHER_KEY } from '../../worlds/openproject/sample-state';
import { articleFor, BYTES, Client, filed, filesAt, taskFor } from './a-task';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((each) => each.close()));
});

type Task = RegistrationTask<OpenProjectSettings>;

function taskOf(world: { url: string }, at: number): Task {
  const url = `https://example.org/articles/${at}`;
  const article = articleFor({ title: `Article ${at}`, url, cleanUrl: url, ...(at % 5 === 4 && { image: null }) });
  return taskFor(world, {
    article,
    image: article.image && Uint8Array.of(...BYTES, at % 256),
    addresses: { url, cleanUrl: url, canonicalUrl: null },
    save: `save-${at}`,
  });
}

/** Until it is there; every Problem is met by sending it again. */
async function untilRegistered(client: Client, task: Task): Promise<Registration> {
  for (let tries = 0; tries < 400; tries += 1) {
    const known = await client.register(task).catch((error: unknown) => {
      if (error instanceof ProblemError || error instanceof Dead) return null;
      throw error;
    });
    if (known) return known;
  }
  throw new Error('it never came through');
}

class Dead extends Error {}

/** Every article has one, which whoever registered it knows, and all that is attached is claimed by one of them. */
function judge(world: OpenProject, known: Registration[]): void {
  const byAddress = Map.groupBy(filed(world), ({ values }) => String(values[1]));
  expect([...byAddress.values()].filter((each) => each.length !== 1).map((each) => each.map(({ id }) => id))).toEqual([]);
  for (const { id, attachmentId } of known) {
    expect(world.workPackages.has(id)).toBe(true);
    expect(attachmentId === null ? id : world.attachments.get(attachmentId)?.container).toBe(id);
  }
  const images = Map.groupBy(
    filesAt(world).filter(({ container }) => container !== null),
    ({ container }) => container,
  );
  expect([...images.values()].filter((each) => each.length > 1)).toEqual([]);
}

describe('a quarter of all requests goes wrong', () => {
  test('one browser, 20 articles', async () => {
    const world = await startJudged();
    const proxy = await startFaultProxy(world.url, { seed: 7 });
    closing.push(world, proxy);
    const known: Registration[] = [];
    for (let at = 0; at < 20; at += 1) known.push(await untilRegistered(new Client(KEY, nodeHttp(2000)), taskOf(proxy, at)));
    judge(world, known);
    expect(filed(world)).toHaveLength(20);
  });

  test('two browsers at the same articles', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), fc.constantFrom(KEY, OTHER_KEY), async (seed, second) => {
        const world = await startJudged();
        const proxy = await startFaultProxy(world.url, { seed });
        closing.push(world, proxy);
        const moment = { wait: () => new Promise<void>((resolve) => setTimeout(resolve, 60)) };
        for (let at = 0; at < 6; at += 1) {
          const both = [KEY, second].map((key) => untilRegistered(new Client(key, nodeHttp(2000), moment), taskOf(proxy, at)));
          judge(world, await Promise.all(both));
        }
        expect(filed(world)).toHaveLength(6);
      }),
      { numRuns: 3, seed: 11 },
    );
  });
});

describe('a browser that ends', () => {
  /** Ends at the `nth` thing that it does, before or after it is done. */
  function mortal(nth: number, isAfter: boolean, key = KEY): { client: Client; done: () => number } {
    let count = 0;
    const step = async <T>(work: () => Promise<T>): Promise<T> => {
      count += 1;
      const isLast = count === nth;
      if (isLast && !isAfter) throw new Dead();
      const result = await work();
      if (isLast) throw new Dead();
      return result;
    };
    const line = nodeHttp();
    const client: Client = new Client(key, (request) => step(() => line(request)), {
      keep: (progress) => step(async () => void (client.kept = JSON.parse(JSON.stringify(progress)))),
    });
    return { client, done: () => count };
  }

  test.for([
    ['before', false],
    ['after', true],
  ] as const)('%s any of its steps leaves one work package for the next', async ([, isAfter]) => {
    for (let nth = 1; ; nth += 1) {
      const world = await startJudged();
      closing.push(world);
      const task = taskOf(world, 1);
      const { client, done } = mortal(nth, isAfter);
      const known = [await untilRegistered(client, task), await untilRegistered(client, { ...task, save: 'later' })];
      judge(world, known);
      expect([nth, filed(world).length, new Set(known.map(({ id }) => id)).size]).toEqual([nth, 1, 1]);
      expect([nth, filesAt(world).map(({ container }) => container)]).toEqual([nth, filed(world).map(({ id }) => id)]);
      if (done() < nth) break;
    }
  });
});
