/** What the documents name is there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Rule {
  name: string;
  from: { path: string };
  to: { pathNot: string };
}
const { forbidden } = createRequire(import.meta.url)('../scripts/arch.config.cjs') as { forbidden: Rule[] };
/** `^(a|b)(/|\\.|$)` → a, b. */
const placesIn = (pattern: string): string[] => /^\^\(([^)]*)\)/.exec(pattern)?.[1]?.split('|') ?? [];

const ROOT = join(import.meta.dirname, '..');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'bench/README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const { scripts: named, dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: object;
  dependencies: object;
};
const scripts = Object.keys(named);
/** What a recipe makes, or another language would. */
const INVENTED = new Set(['docs/blog/posts/NAME.md', 'utils/formats/presets/NAME/format.md', 'public/_locales/de/']);
/** Whom each room may import, by the rules that are checked. */
const ruled = Object.fromEntries(
  forbidden
    .filter(({ name }) => name.endsWith('-imports-only-its-own'))
    .map(({ from, to }) => [placesIn(from.path)[0], placesIn(to.pathNot)]),
);
const textOf = (name: string) => readFileSync(join(ROOT, name), 'utf8');

test.for(documents)('every link and picture of %s leads somewhere', (name) => {
  const targets = [...textOf(name).matchAll(/\]\(([^)#]+)[^)]*\)|src="([^"]+)"/g)].map(([, link, picture]) => link ?? picture ?? '');
  expect(targets.filter((target) => !/^https?:/.test(target) && !existsSync(join(ROOT, dirname(name), target)))).toEqual([]);
});

test.for(documents)('every command of %s is one', (name) => {
  const named = [...textOf(name).matchAll(/(?:npm run |`)((?:bench|contract|lint|build|journeys|test):[a-z-]+|(?<=npm run )[a-z]+)/g)].map(
    ([, script]) => script ?? '',
  );
  expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
});

test.for(documents)('every file and folder that %s names is there', (name) => {
  const named = [...textOf(name).matchAll(/`((?:bench|components|docs|entrypoints|public|scripts|test|utils)\/[\w./-]+)`/g)].map(
    ([, path]) => path ?? '',
  );
  const isThere = (path: string) => ['', '.ts'].some((ending) => existsSync(join(ROOT, path + ending)));
  expect(named.filter((path) => !INVENTED.has(path) && !isThere(path))).toEqual([]);
});

test.for(readdirSync(join(ROOT, '.github'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yml')))(
  '.github/%s can be read, and runs npm scripts that are there',
  (name) => {
    const text = textOf(join('.github', name));
    expect(parse(text)).toBeTypeOf('object');
    expect(
      [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? '').filter((script) => !scripts.includes(script)),
    ).toEqual([]);
  },
);

test('the README names every measurement', () => {
  expect(
    scripts.filter(
      (script) =>
        /^(bench|contract):/.test(script) &&
        !textOf('README.md').includes(`\`${script}\``) &&
        !textOf('README.md').includes(`npm run ${script}`),
    ),
  ).toEqual([]);
});

test('docs/architecture.md has every room, and says of each whom it may import as the rules do', () => {
  const rows = [...textOf('docs/architecture.md').matchAll(/^\| `((?:utils\/)?[a-z]+)` \| .* \| (.*) \|$/gm)].map(
    ([, room, allowed]): [string, string[]] => [room ?? '', (allowed ?? '').split(';', 1)[0]?.match(/[\w/]+(?=`)/g) ?? []],
  );
  const rooms = ['components', 'entrypoints', ...readdirSync(join(ROOT, 'utils')).map((name) => `utils/${name}`)];
  expect(rows.map(([room]) => room).toSorted()).toEqual(rooms.toSorted());
  expect(Object.fromEntries(rows.filter(([room]) => room !== 'entrypoints'))).toEqual(ruled);
});

test('every runtime dependency, and no other, has its reason in the first decision', () => {
  const rows = [...textOf('docs/adr/0001-runtime-dependencies.md').matchAll(/^\| ([@\w, /-]+) \| /gm)].flatMap(
    ([, names]) => names?.split(', ') ?? [],
  );
  expect(rows.filter((name) => name !== 'package').toSorted()).toEqual(Object.keys(dependencies).toSorted());
});
