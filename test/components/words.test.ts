import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CheckCode } from '@/utils/core/check';
import { PROBLEMS } from '@/utils/core/problem';
import { literalsOf } from './literals';

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;
const files = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => `components/${name}`);

test.for(files.filter((name) => name.endsWith('.tsx')))('%s has no words of its own', (file) => {
  expect(literalsOf(readFileSync(file, 'utf8'))).toEqual([]);
});

test.for([
  ['<p title={"Hello there"}>{"Nothing"}{`Another`}</p>', ['Hello there', 'Nothing', 'Another']],
  ['<p aria-label="Hello">There</p>', ['Hello', 'There']],
  ['<Field label={asked ? "Yes" : `No, ${count} left`} how={"Why" + reason} />', ['Yes', 'No,', 'left', 'Why']],
  ['<>{wrong && "Wrong"}{name ?? "Nobody"}</>', ['Wrong', 'Nobody']],
  ['<input placeholder={(`Type`)} alt="A picture" value="given" />', ['Type', 'A picture']],
  [
    '<p className="quiet" id={`${id}-why`} role="alert"><Icon name="warning" /><input name="kind" />{words.hello}{kind === "site" && name}{"·"}</p>',
    [],
  ],
] as const)('of %s the words are found', ([source, words]) => {
  expect(literalsOf(`const view = ${source};`).toSorted()).toEqual(words.toSorted());
});

test('every message that is asked for is there, and every one that is there is asked for', () => {
  // Kinds of destinations hold theirs as data; whoever reads a file says why not by the name of a sentence.
  const rooms = readdirSync('utils', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `utils/${name}`);
  const source = [...files.filter((name) => name.endsWith('.ts')), ...rooms].map((file) => readFileSync(file, 'utf8')).join('\n');
  const byCode = [...Object.keys(PROBLEMS).map((code) => `problem_${code}`), ...CheckCode.options.map((code) => `check_${code}`)]
    .flatMap((name) => [name, `${name}_hint`])
    .map((name) => name.replaceAll('-', '_'));
  const pages = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const reasons = pages.flatMap((name) =>
    [...readFileSync(`entrypoints/${name}`, 'utf8').matchAll(/'(why_\w+)'/g)].map(([, why]) => why ?? ''),
  );
  const asked = [
    ...byCode,
    ...reasons,
    ...[...source.matchAll(/(?:say|plural)\(\s*'(\w+)'|'((?:options|why|format|learn)_\w+)'/g)].map(
      ([, said, option]) => said ?? option ?? '',
    ),
  ];
  const names = new Set(Object.keys(messages));
  expect(asked.filter((name) => !names.has(name) && !names.has(`${name}_other`))).toEqual([]);
  const known = new Set(asked);
  const menus = /^(?:clip|open|keep|badge)_/;
  expect([...names].filter((name) => !menus.test(name) && !known.has(name) && !known.has(name.replace(/_(?:one|other)$/, '')))).toEqual([]);
});
