/** Public lists of payloads, read from a folder that is no part of the project: `CORPORA=folder`. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Payload, payloadsOf } from './payload.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown[];
const inMarkup = (url: string) => `<a href="${url.replaceAll('"', '&quot;')}">link</a><img src="${url.replaceAll('"', '&quot;')}">${url}`;
const texts = (list: unknown[]) => list.filter((one): one is string => typeof one === 'string');
/** Each vector is a numbered division. */
const divisions = (text: string) => text.split(/(?=<div id="\d+">)/).map((one) => one.trim());

const READERS: Record<string, [file: string, read: (path: string) => string[] | Promise<string[]>]> = {
  dompurify: [
    'dompurify/expect.mjs',
    async (path) => {
      const { default: cases } = (await import(pathToFileURL(path).href)) as { default: { payload: unknown }[] };
      return texts(cases.map(({ payload }) => payload));
    },
  ],
  html5sec: ['html5sec/vectors.txt', (path) => divisions(readFileSync(path, 'utf8'))],
  blns: ['blns/blns.json', (path) => texts(json(path))],
  'yaml-edge': ['yaml-edge-strings.json', (path) => texts(json(path))],
  urltest: [
    'urltest/urltestdata.json',
    (path) => json(path).flatMap((one) => (typeof one === 'object' && one ? [inMarkup((one as { input: string }).input)] : [])),
  ],
};

/** What of them is at hand in `folder`, and the names of those that are not. */
export async function corpora(folder: string | undefined): Promise<{ payloads: Payload[]; missing: string[] }> {
  const payloads: Payload[] = [];
  const missing: string[] = [];
  for (const [group, [file, read]] of Object.entries(READERS)) {
    const path = folder && resolve(folder, file);
    if (path && existsSync(path)) payloads.push(...payloadsOf(group, await read(path)));
    else missing.push(group);
  }
  return { payloads, missing };
}
