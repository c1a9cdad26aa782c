// Servers that answer oddly: pages in between, values that are lost in silence, lists that are cut, work packages that move.
import { describe, expect, test } from 'vitest';
import type { Http } from '@/utils/core/http';
import { openproject } from '@/utils/registration/openproject/openproject';
import { nodeHttp } from '../../servers/node-http';
import { KEY } from '../../worlds/openproject/sample-state';
import type { OpenProject } from '../../worlds/openproject/openproject';
import { articleFor, BYTES, Client, filed, filesAt, settingsFor, taskFor } from './a-task';
import { problemOf, start } from './a-world';

const PAGE = new TextEncoder().encode('<!doctype html><title>Anmelden</title><form action="/login"></form>');

/** A line on which some requests meet a login, which says that all went well. */
function loginAt(isMet: (method: string, path: string) => boolean): Http {
  const line = nodeHttp();
  return async (request) =>
    isMet(request.method ?? 'GET', new URL(request.url).pathname)
      ? { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, bytes: PAGE }
      : line(request);
}

/** Of the request that makes one, as it arrives: what the server passes over. */
function losing(world: OpenProject, isLost: () => boolean): void {
  const fields = world.fields;
  world.meanwhile = ({ method, path }) => {
    const isWrite = (method === 'POST' && path.endsWith('/work_packages')) || method === 'PATCH';
    world.fields = isWrite && isLost() ? fields.filter(({ id }) => id !== 1) : fields;
  };
}

describe('a login page that says 200', () => {
  test('is no word that anything was taken back', async () => {
    const world = await start();
    const known = await new Client().register(taskFor(world));
    const { effects } = new Client(
      KEY,
      loginAt((method) => method === 'DELETE'),
    );
    expect(await problemOf(openproject.undo!(known, settingsFor(world), effects))).toMatchObject({ code: 'answer-unexpected' });
    expect(filed(world)).toHaveLength(1);
  });

  test('is no word that what was there before stands there again', async () => {
    const world = await start();
    const earlier = await new Client().register(taskFor(world));
    const later = await new Client().register(taskFor(world, { save: 'save-2', earlier, article: articleFor({ title: 'Another' }) }));
    const { effects } = new Client(
      KEY,
      loginAt((method) => method === 'PATCH'),
    );
    expect(await problemOf(openproject.undo!(later, settingsFor(world), effects))).toMatchObject({ code: 'answer-unexpected' });
  });

  test('at any step leaves one work package with its image once it is gone', async () => {
    for (let nth = 1; ; nth += 1) {
      const world = await start();
      let asked = 0;
      const client = new Client(
        KEY,
        loginAt(() => (asked += 1) >= nth && asked < nth + 4),
      );
      const task = taskFor(world);
      for (let tries = 0; tries < 5 && (await problemOf(client.register(task))) !== null; tries += 1);
      expect([nth, filed(world).length, filesAt(world).map(({ container }) => container)]).toEqual([nth, 1, [4000]]);
      if (asked < nth) break;
    }
  });
});

describe('what was made', () => {
  test('and was moved or corrected before that was known is not made again', async () => {
    const world = await start();
    let isCut = false;
    const line = nodeHttp();
    const client = new Client(KEY, async (request) => {
      const answer = await line(request);
      if (isCut && request.method === 'GET') return { status: 502, headers: {}, bytes: new Uint8Array() };
      isCut ||= request.method === 'POST' && new URL(request.url).pathname.endsWith('/11/work_packages');
      return answer;
    });
    expect(await problemOf(client.register(taskFor(world)))).toMatchObject({ code: 'host-failed' });
    isCut = false;
    Object.assign(filed(world)[0]!, { project: 12, lockVersion: 1, values: { 1: 'https://elsewhere.example/' } });
    const { id } = await new Client().register(taskFor(world, { progress: client.kept }));
    expect([id, filed(world).length]).toEqual([4000, 1]);
  });

  test('without its address is written again, and told where that is lost again; never made twice', async () => {
    const world = await start();
    let left = 1;
    losing(world, () => left-- > 0);
    const { id } = await new Client().register(taskFor(world));
    expect(world.workPackages.get(id)!.values[1]).toBe(articleFor().cleanUrl);

    const other = await start();
    let isLost = true;
    losing(other, () => isLost);
    const client = new Client();
    for (let tries = 0; tries < 3; tries += 1)
      expect(await problemOf(client.register(taskFor(other)))).toMatchObject({
        code: 'registration-field-missing',
        details: { field: 'cleanUrl' },
      });
    isLost = false;
    await client.register(taskFor(other));
    expect(filed(other)).toMatchObject([{ id: 4000, values: { 1: articleFor().cleanUrl } }]);
    expect(filesAt(other)).toHaveLength(1);
  });
});

test('a list of attachments that is cut, or that repeats itself, doubles and removes nothing', async () => {
  for (const isRepeated of [false, true]) {
    const world = await start();
    const earlier = await new Client().register(taskFor(world, { settings: settingsFor(world, {}, { attaches: ['facts', 'body'] }) }));
    const line = nodeHttp();
    const client = new Client(KEY, async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      const answer = await line(request);
      if (request.method === 'POST' || !/\/\d+\/attachments$/.test(pathname)) return answer;
      const json = JSON.parse(new TextDecoder().decode(answer.bytes)) as { _embedded: { elements: unknown[] } };
      const at = isRepeated ? 0 : Number(searchParams.get('offset') ?? 1) - 1;
      json._embedded.elements = json._embedded.elements.slice(at, at + 1);
      return { ...answer, bytes: new TextEncoder().encode(JSON.stringify(json)) };
    });
    await client.register(taskFor(world, { save: 'save-2', earlier }));
    expect(filesAt(world).map(({ id, bytes }) => [id, bytes.length])[0]).toEqual([10_000, BYTES.length]);
    expect(filesAt(world)).toHaveLength(3);
  }
});
