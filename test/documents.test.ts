/** What the documents name is there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const documents = ['README.md', 'SECURITY.md', 'bench/README.md', ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => join('docs', name))];
const scripts = Object.keys((JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object }).scripts);
const textOf = (name: string) => readFileSync(join(ROOT, name), 'utf8');

test.for(documents)('every link and picture of %s leads somewhere', (name) => {
  const targets = [...textOf(name).matchAll(/\]\(([^)#]+)[^)]*\)|src="([^"]+)"/g)].map(([, link, picture]) => link ?? picture ?? '');
  expect(targets.filter((target) => !/^https?:/.test(target) && !existsSync(join(ROOT, dirname(name), target)))).toEqual([]);
});

test.for(documents)('every command of %s is one', (name) => {
  const named = [...textOf(name).matchAll(/(?:npm run |`)((?:bench|contract|lint|build|journeys):[a-z-]+|(?<=npm run )[a-z]+)/g)].map(([, script]) => script ?? '');
  expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
});

test.for(documents)('every test that %s names is there', (name) => {
  const named = [...textOf(name).matchAll(/`(test\/[\w./-]+)`/g)].map(([, path]) => path ?? '');
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('the README names every measurement', () => {
  expect(scripts.filter((script) => /^(bench|contract):/.test(script) && !textOf('README.md').includes(`\`${script}\``) && !textOf('README.md').includes(`npm run ${script}`))).toEqual([]);
});
