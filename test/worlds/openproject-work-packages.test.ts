// Work packages and attachments of the stand-in for OpenProject behave as its source says.
import { describe, expect, test } from 'vitest';
import { KEY, OTHER_KEY, sampleFields } from './openproject/sample-state';
import { ask, filters, make, start, upload } from './openproject-asked';

describe('work packages', () => {
  test('one or several faults are told by field, in the reader’s language', async () => {
    const world = await start({ language: 'de' });
    const one = await make(world, { subject: '' });
    expect(one.body).toMatchObject({
      errorIdentifier: 'urn:openproject-org:api:v3:errors:PropertyConstraintViolation',
      message: 'Thema muss ausgefüllt werden.',
      _embedded: { details: { attribute: 'subject' } },
    });
    world.fields.push({ id: 8, name: 'Desk', kind: 'string', required: true });
    const two = await make(world, { subject: 'x'.repeat(256) });
    expect(two.body['errorIdentifier']).toBe('urn:openproject-org:api:v3:errors:MultipleErrors');
    expect(two.body['_embedded'].errors).toHaveLength(2);
  });

  test('a form says the same with 200, and what it would keep', async () => {
    const world = await start();
    const { status, body } = await ask(world, 'POST', '/projects/11/work_packages/form', {
      subject: '',
      customField1: 'https://a.example/',
      customField77: 'lost',
      _links: { type: { href: '/api/v3/types/1' } },
    });
    expect(status).toBe(200);
    expect(Object.keys(body['_embedded'].validationErrors)).toEqual(['subject']);
    expect(body['_embedded'].payload.customField1).toBe('https://a.example/');
    expect(body['_embedded'].payload).not.toHaveProperty('customField77');
  });

  test('a subject that the server makes is nobody’s to write', async () => {
    const world = await start();
    world.types[0]!.pattern = 'Article {{id}}';
    const refused = await make(world);
    expect(refused.body['errorIdentifier']).toBe('urn:openproject-org:api:v3:errors:PropertyIsReadOnly');
    expect((await make(world, { subject: undefined })).body['subject']).toBe('Article {{id}}');
  });

  test('a change is of one version', async () => {
    const world = await start();
    const { id, lockVersion } = (await make(world)).body as { id: number; lockVersion: number };
    expect((await ask(world, 'PATCH', `/work_packages/${id}`, { lockVersion, subject: 'New' })).body['lockVersion']).toBe(lockVersion + 1);
    expect((await ask(world, 'PATCH', `/work_packages/${id}`, { lockVersion, subject: 'Late' })).status).toBe(409);
    expect((await ask(world, 'POST', `/work_packages/${id}/form`, {})).status).toBe(409);
    world.version = 16;
    expect((await ask(world, 'POST', `/work_packages/${id}/form`, {})).status).toBe(200);
  });

  test.for<[kind: 'string' | 'link' | 'text', operator: string, status: number, found: number]>([
    ['string', '=', 200, 1],
    ['link', '=', 200, 1],
    ['text', '~', 200, 1],
    ['text', '=', 400, 0],
  ])('by a field of kind %s with %s: %i', async ([kind, operator, status, found]) => {
    const world = await start({ fields: sampleFields({ cleanUrl: kind }) });
    const url = 'https://a.example/one';
    await make(world, { customField1: kind === 'text' ? { raw: url } : url });
    const answer = await ask(world, 'GET', `/projects/11/work_packages?${filters({ customField1: { operator, values: [url] } })}`);
    expect([answer.status, answer.body['total'] ?? 0]).toEqual([status, found]);
  });

  test('what is closed is hidden where no filter is sent, and a field that is no filter cannot be asked', async () => {
    const world = await start();
    await make(world, { _links: { type: { href: '/api/v3/types/1' }, status: { href: '/api/v3/statuses/3' } } });
    expect((await ask(world, 'GET', '/projects/11/work_packages')).body['total']).toBe(0);
    expect((await ask(world, 'GET', `/projects/11/work_packages?${filters()}`)).body['total']).toBe(1);
    world.fields[0]!.isFilter = false;
    expect(
      (await ask(world, 'GET', `/projects/11/work_packages?${filters({ customField1: { operator: '=', values: ['x'] } })}`)).status,
    ).toBe(400);
  });

  test('outside of a project only fields of all projects can be asked', async () => {
    const world = await start();
    world.fields[0]!.isForAll = false;
    expect((await ask(world, 'GET', `/work_packages?${filters({ customField1: { operator: '=', values: ['x'] } })}`)).status).toBe(400);
  });

  test('a page is cut silently, and the total is the truth', async () => {
    const world = await start({ longestPage: 2 });
    for (let at = 0; at < 5; at += 1) await make(world);
    const last = (await ask(world, 'GET', `/projects/11/work_packages?pageSize=100&offset=3&${filters()}`)).body;
    expect([last['total'], last['count']]).toEqual([5, 1]);
  });

  test('dates have the digits that the version gives, and a number may be shown otherwise than it is', async () => {
    const world = await start({ digits: 6, hasDisplayIds: true, basePath: '/openproject' });
    const { body } = await make(world);
    expect(body['createdAt']).toMatch(/\.\d{6}Z$/);
    expect([body['id'], body['displayId']]).toEqual([4000, 'CHRO-10']);
    expect(body['_links'].self.href).toBe('/openproject/api/v3/work_packages/4000');
  });
});

describe('attachments', () => {
  const bytes = Uint8Array.of(255, 216, 255, 1);

  test('what is uploaded for nobody is claimed once, by whoever uploaded it', async () => {
    const world = await start();
    const { status, body } = await upload(world, '/attachments', { fileName: 'image.png' }, bytes);
    expect([status, body['contentType'], body['fileSize']]).toEqual([201, 'image/jpeg', 4]);
    const attachments = [{ href: `/api/v3/attachments/${body['id']}` }];
    const links = (more: object = {}) => ({ _links: { type: { href: '/api/v3/types/1' }, attachments, ...more } });
    expect((await make(world, links(), 11, OTHER_KEY)).status).toBe(422);
    const made = await make(world, links());
    expect(made.body['_embedded'].attachments.total).toBe(1);
    expect((await make(world, links())).status).toBe(422);
  });

  test('too large is 422, and a metadata part that is a file is no metadata', async () => {
    const world = await start({ largestFile: 3 });
    expect((await upload(world, '/attachments', { fileName: 'image.png' }, bytes)).body['message']).toBe(
      'File is too large (maximum size is 3 Bytes).',
    );
    const form = new FormData();
    form.append('metadata', new Blob(['{"fileName":"a"}'], { type: 'application/json' }));
    form.append('file', new Blob([bytes]), 'a');
    expect(
      (await fetch(`${world.url}/api/v3/attachments`, { method: 'POST', headers: { authorization: `Bearer ${KEY}` }, body: form })).status,
    ).toBe(400);
  });

  test('a list that lacks one takes it away, and a file may lie elsewhere', async () => {
    const world = await start({ isStoredElsewhere: true });
    const { id } = (await make(world)).body as { id: number };
    const first = await upload(world, `/work_packages/${id}/attachments`, { fileName: 'a' }, bytes);
    const content = await fetch(`${world.url}/api/v3/attachments/${first.body['id']}/content`, {
      headers: { authorization: `Bearer ${KEY}` },
      redirect: 'manual',
    });
    expect(content.status).toBe(302);
    const { lockVersion } = (await ask(world, 'GET', `/work_packages/${id}`)).body as { lockVersion: number };
    await ask(world, 'PATCH', `/work_packages/${id}`, { lockVersion, _links: { attachments: [] } });
    expect((await ask(world, 'GET', `/attachments/${first.body['id']}`)).status).toBe(404);
  });
});
