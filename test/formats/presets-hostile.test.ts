// Hostile text in every hole of every preset, without its generator: as many keys as with any other text, and nothing for plugins of notes to run.
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { compiled, loadPartsOf } from '@/utils/formats';
import type { ShownFormat } from '@/utils/formats/language/template';
import { SOURCES } from '@/utils/formats/presets/sources';
import { renderBundle } from '@/utils/formats/render-bundle';
import { hostile } from '../generators/articles';
import { payloads } from '../generators/payloads';

/** `npm run test:generators` takes all of them through the generators themselves. */
const CASES = payloads(7).map(hostile);

const filesOf = async (name: string): Promise<{ id: string; text: string }[]> => {
  const source = SOURCES.get(name)!;
  await loadPartsOf(source);
  const format = compiled(source);
  return CASES.map(({ id, article }) => ({ id, text: new TextDecoder().decode(renderBundle(article, format).article.bytes) }));
};

test.for([...SOURCES.keys()])('%s has the keys of its format and no other', async (name) => {
  const files = await filesOf(name);
  const { values } = compiled(SOURCES.get(name)!) as ShownFormat;
  const known = new Set([...SOURCES.get(name)!.matchAll(/^ *(?:- )?["[]?([\w-]+)(?:\]|"?(?: = |:))/gm)].map(([, key]) => key));
  for (const { id, text } of files)
    expect(
      Object.keys(values(text)).filter((key) => !known.has(key)),
      `${id}\n${text}`,
    ).toEqual([]);
});

test('a note has no link into the vault, no query, no template and no field of a plugin', async () => {
  for (const { id, text } of await filesOf('obsidian')) {
    const end = text.indexOf('\n---\n', 3);
    expect(text, `${id}`).not.toContain('<%');
    const body = text.slice(end);
    expect(body.replace(/(`{2,})[^]*?\1/g, ''), `${id}`).not.toMatch(/`\$?=(?![=>])/);
    // Within code, and the address of a link, nothing else is read.
    expect(body.replace(/(`+)[^`][^]*?\1|\]\([^)]*\)/g, ''), `${id}`).not.toMatch(/(?<!\\)\[\[|%%|^\w+::/m);
    const { tags } = parse(text.slice(4, end + 1)) as { tags: string[] };
    expect(
      tags.filter((tag) => / (?!_hdeferred|#)/.test(tag)),
      `${id}`,
    ).toEqual([]);
  }
});

test('a file of JSON is JSON, with every key that a program may ask for', async () => {
  for (const { id, text } of await filesOf('json')) {
    const { image: _, ...read } = JSON.parse(text) as Record<string, unknown>;
    expect(Object.keys(read).join(' '), `${id}`).toBe(
      'id title link author source published created changed language description tags curator body',
    );
  }
});

/** As Docusaurus makes a script of a head: https://github.com/yeoman/stringify-object, in its version 3. */
const scriptOf = (value: unknown): string =>
  typeof value === 'string'
    ? `'${value.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replace(/\\?'/g, "\\'")}'`
    : Array.isArray(value)
      ? `[${value.map(scriptOf).join()}]`
      : typeof value === 'object'
        ? `{${Object.entries(value ?? {}).map(([key, one]) => `${key}: ${scriptOf(one)}`)}}`
        : String(value);

test('Docusaurus finds no place to cut a post, and no script but the values of its head', async () => {
  const plain = (value: unknown) => JSON.stringify(value).replaceAll('\\\\', '').replaceAll('\u2060', '');
  for (const { id, text } of await filesOf('docusaurus')) {
    expect(text, `${id}`).not.toMatch(/<!--\s*truncate|\{\/\*\s*truncate/);
    const shown = text.slice(text.indexOf('\n---\n', 3)).replace(/(`{3,})[^]*?\n\1/g, '');
    expect(shown, `${id}`).not.toMatch(/^# |mdx-code-block\n|^(?:import|export)\b/m);
    expect(text, `${id}`).not.toMatch(/&\w*<[a-z/]/i);
    const head: unknown = parse(text.slice(4, text.indexOf('\n---\n', 3)));
    const read: unknown = new Function(`return (${scriptOf(head)})`)();
    expect(plain(read), `${id}`).toBe(plain(head));
  }
});
