// The stand-in for OpenProject asks who one is and how one asks, as its source says, and its answers are as its description states.
import { describe, expect, test } from 'vitest';
import { isDescribed } from './openproject/description';
import { KEY, OTHER_KEY } from './openproject/sample-state';
import { ask, make, start } from './openproject-asked';

test.runIf(isDescribed)('what is not as its description says breaks it', async () => {
  const world = await start();
  expect((await ask(world, 'GET', '/projects?unheardOf=1')).body['text']).toContain('asks with unheardOf');
});
test.skipIf(isDescribed)('nothing is judged where its description is not at hand', async () => {
  expect((await ask(await start(), 'GET', '/projects?unheardOf=1')).status).toBe(200);
});

describe('who asks', () => {
  test('a key is taken as a bearer, and as a password of Basic', async () => {
    const world = await start({ takesBearer: false });
    expect((await ask(world, 'GET', '')).status).toBe(401);
    const basic = await fetch(`${world.url}/api/v3`, { headers: { authorization: `Basic ${btoa(`apikey:${KEY}`)}` } });
    expect(basic.status).toBe(200);
  });

  test('a bad key is 401 also where nobody needs one; without a key one is nobody in particular', async () => {
    const world = await start({ anonymous: { id: 2, name: 'Anonymous', login: '', rights: {} } });
    expect((await ask(world, 'GET', '', undefined, 'wrong')).body['errorIdentifier']).toBe(
      'urn:openproject-org:api:v3:errors:Unauthenticated',
    );
    expect((await ask(world, 'GET', '', undefined, null)).body['_links'].user.title).toBe('Anonymous');
    expect((await ask(world, 'GET', '/my_preferences', undefined, null)).status).toBe(401);
    expect((await ask(world, 'GET', '/my_preferences')).status).toBe(200);
  });

  test('what is not seen is not found', async () => {
    const world = await start();
    const { id } = (await make(world)).body as { id: number };
    world.users[OTHER_KEY]!.rights = { 12: ['add'] };
    expect((await ask(world, 'GET', `/work_packages/${id}`, undefined, OTHER_KEY)).status).toBe(404);
    expect((await ask(world, 'GET', '/projects/11', undefined, OTHER_KEY)).status).toBe(404);
  });
});

describe('requests that are not as it wants them', () => {
  test('without a body there is no type, and the answer is a plain 406', async () => {
    const world = await start();
    expect(await ask(world, 'POST', '/projects/11/work_packages/form')).toEqual({
      status: 406,
      body: { text: 'Missing content-type header' },
    });
    expect((await ask(world, 'POST', '/projects/11/work_packages/form', {})).status).toBe(200);
    expect((await ask(world, 'DELETE', '/work_packages/1')).status).toBe(406);
  });

  test('a type that it does not know is 415, JSON that is none is 400', async () => {
    const world = await start();
    const post = (type: string, body: string) =>
      fetch(`${world.url}/api/v3/projects/11/work_packages`, {
        method: 'POST',
        headers: { authorization: `Bearer ${KEY}`, 'content-type': type },
        body,
      });
    expect((await post('text/plain', '{}')).status).toBe(415);
    expect((await post('application/json', '{')).status).toBe(400);
    expect((await post('application/json', '[]')).status).toBe(400);
  });

  test('a limit is told with when to come back', async () => {
    const world = await start({ limited: 1 });
    expect((await ask(world, 'GET', '')).status).toBe(429);
    expect((await ask(world, 'GET', '')).status).toBe(200);
  });
});
