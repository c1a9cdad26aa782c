// Files that were uploaded and that no work package claims: found again by their numbers, or taken away by the server in its own time.
import { expect, test } from 'vitest';
import { problem, ProblemError } from '@/utils/core/problem';
import { nodeHttp } from '../../servers/node-http';
import { cleanUp } from '../../worlds/openproject/attachments';
import { KEY, OTHER_KEY } from '../../worlds/openproject/sample-state';
import { BYTES, Client, filed, filesAt, taskFor } from './a-task';
import { byHand, problemOf, start } from './a-world';

const isUpload = ({ method, url }: { method?: string | undefined; url: string }): boolean =>
  method === 'POST' && url.endsWith('/attachments');
const cut = (): never => {
  throw new ProblemError(problem('host-unreachable', { host: 'example.org' }));
};

/** A line that loses the answers to some uploads. */
const losing = (isLost: (nth: number) => boolean) => {
  const line = nodeHttp();
  let uploads = 0;
  return async (request: Parameters<typeof line>[0]) => {
    const answer = await line(request);
    return isUpload(request) && isLost((uploads += 1)) ? cut() : answer;
  };
};

const containers = (world: Parameters<typeof filesAt>[0]) => filesAt(world).map(({ container }) => container);

test.for([1, 2, 3])('where the answers to %d uploads are lost, each is found and one is claimed', async (lost) => {
  const world = await start();
  const { id } = await new Client(
    KEY,
    losing((nth) => nth <= lost),
  ).register(taskFor(world));
  expect(containers(world)).toEqual([id]);
});

test('what a browser left that ended there is found when the article is registered by another', async () => {
  const world = await start();
  const client = new Client(
    KEY,
    losing(() => true),
  );
  expect(await problemOf(client.register(taskFor(world)))).toMatchObject({ code: 'host-unreachable' });
  expect(containers(world)).toEqual([null, null, null, null]);
  const { id } = await new Client(OTHER_KEY).register(taskFor(world));
  expect((await client.register(taskFor(world))).id).toBe(id);
  expect(containers(world)).toEqual([id]);
});

test('what lies there of others, or is claimed, is left alone', async () => {
  const world = await start();
  byHand(world, { values: {} });
  const theirs = {
    fileName: 'Curated_Featured_Image.png',
    description: '',
    contentType: 'image/png',
    bytes: BYTES,
    createdAt: world.now(),
  };
  world.attachments.set(9998, { ...theirs, id: 9998, author: 6, container: null });
  world.attachments.set(9999, { ...theirs, id: 9999, author: 5, container: 77 });
  world.attachments.set(9997, { ...theirs, id: 9997, author: 5, container: null, fileName: 'other.png' });
  await new Client(
    KEY,
    losing((nth) => nth === 1),
  ).register(taskFor(world));
  expect([...world.attachments.keys()].toSorted()).toEqual([10_001, 9997, 9998, 9999].toSorted());
});

test('an upload that the server took away in the night is made again', async () => {
  const world = await start();
  const line = nodeHttp();
  const isCreation = ({ method, url }: { method?: string | undefined; url: string }) => method === 'POST' && /\/work_packages\?/.test(url);
  const client = new Client(KEY, (request) => (isCreation(request) ? cut() : line(request)));
  await problemOf(client.register(taskFor(world)));
  expect(containers(world)).toEqual([null]);
  cleanUp(world, new Date(Date.parse(world.now()) + 4 * 3_600_000).toISOString());
  expect(containers(world)).toEqual([]);
  const { id, attachmentId } = await new Client(KEY).register(taskFor(world, { progress: client.kept }));
  expect([filed(world).length, containers(world), world.attachments.get(attachmentId!)?.container]).toEqual([1, [id], id]);
});

test('a proxy that says of a moment that nothing is there is not believed', async () => {
  const world = await start();
  const line = losing((nth) => nth === 1);
  let asked = 0;
  const elsewhere = {
    status: 404,
    headers: { 'content-type': 'application/json' },
    bytes: new TextEncoder().encode('{"message":"Not Found"}'),
  };
  const client = new Client(KEY, async (request) =>
    /\/attachments\/\d+$/.test(request.url) && (asked += 1) % 2 === 1 ? elsewhere : line(request),
  );
  const { id } = await client.register(taskFor(world));
  expect(containers(world)).toEqual([id]);
});
