// Asks the stand-in for OpenProject as anybody could, without anything of Gleaner's.
import { afterEach } from 'vitest';
import { startJudged } from './openproject/judged';
import type { OpenProject } from './openproject/openproject';
import { KEY } from './openproject/sample-state';
import type { State } from './openproject/state';

const running: OpenProject[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()));
});

export async function start(more: Partial<State> = {}): Promise<OpenProject> {
  const world = await startJudged(more);
  running.push(world);
  return world;
}

type Json = Record<string, any>;
export async function ask(
  world: OpenProject,
  method: string,
  path: string,
  json?: unknown,
  key: string | null = KEY,
): Promise<{ status: number; body: Json }> {
  const answer = await fetch(`${world.url}/api/v3${path}`, {
    method,
    headers: { ...(key !== null && { authorization: `Bearer ${key}` }), ...(json !== undefined && { 'content-type': 'application/json' }) },
    body: json === undefined ? null : JSON.stringify(json),
    redirect: 'manual',
  });
  const text = await answer.text();
  return { status: answer.status, body: text.startsWith('{') ? (JSON.parse(text) as Json) : { text } };
}

export async function upload(world: OpenProject, path: string, metadata: unknown, bytes: Uint8Array<ArrayBuffer>, key = KEY) {
  const form = new FormData();
  form.append('metadata', JSON.stringify(metadata));
  form.append('file', new Blob([bytes], { type: 'image/jpeg' }), 'image.jpeg');
  const answer = await fetch(`${world.url}/api/v3${path}`, { method: 'POST', headers: { authorization: `Bearer ${key}` }, body: form });
  return { status: answer.status, body: (await answer.json()) as Json };
}

export const filters = (...list: object[]) => `filters=${encodeURIComponent(JSON.stringify(list))}`;
export const make = (world: OpenProject, more: object = {}, project = 11, key = KEY) =>
  ask(
    world,
    'POST',
    `/projects/${project}/work_packages`,
    { subject: 'An article', _links: { type: { href: '/api/v3/types/1' } }, ...more },
    key,
  );
