import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';
import { expect, test } from 'vitest';

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;
const files = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => `components/${name}`);

/** Attributes that a reader sees or hears. */
const READ = /^(?:aria-(?:label|description|roledescription|placeholder|valuetext)|title|placeholder|alt|label)$/;

test.for(files.filter((name) => name.endsWith('.tsx')))('%s has no words of its own', (file) => {
  const literals: string[] = [];
  visit(parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', tsx: true }), (node) => {
    const { type, value, name } = node as { type?: string; value?: unknown; name?: { value?: string } };
    if (type === 'JSXText' && /\p{L}{2}/u.test(String(value))) literals.push(String(value).trim());
    const given = (value as { type?: string; value?: string } | undefined) ?? {};
    if (type === 'JSXAttribute' && READ.test(name?.value ?? '') && given.type === 'StringLiteral' && /\p{L}/u.test(given.value ?? '')) literals.push(given.value ?? '');
  });
  expect(literals).toEqual([]);
});

test('every message that is asked for is there, and every one that is there is asked for', () => {
  const source = files.filter((name) => name.endsWith('words.ts')).map((file) => readFileSync(file, 'utf8')).join('\n');
  const asked = [...source.matchAll(/(?:say|plural)\(\s*'(\w+)'|'(options_\w+)'/g)].map(([, said, option]) => said ?? option ?? '');
  const names = new Set(Object.keys(messages));
  expect(asked.filter((name) => !names.has(name) && !names.has(`${name}_other`))).toEqual([]);
  const known = new Set(asked);
  const menus = /^(?:clip|open|badge)_/;
  expect([...names].filter((name) => !menus.test(name) && !known.has(name) && !known.has(name.replace(/_(?:one|other)$/, '')))).toEqual([]);
});

function visit(node: unknown, see: (node: object) => void): void {
  if (typeof node !== 'object' || node === null) return;
  see(node);
  for (const child of Object.values(node)) visit(child, see);
}
