// Every sentence that a curator can be told stands in public/_locales: none stands in code, in whatever room.
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';
import { expect, test } from 'vitest';

/** What is English there and told to nobody. */
const DATA: readonly [path: RegExp, why: string][] = [
  [/^utils\/extract\//, 'what pages say, and what a rule about pages is for'],
  [/^utils\/(?:destinations|hosts)\/.*refusals\.ts$/, 'what hosts say when they refuse'],
  [/^utils\/base\/private-names\.ts$/, 'where names of networks come from'],
  [/^utils\/formats\/yaml\/\w+-types\.ts$/, 'which scalars a reader of YAML misreads'],
  [/^utils\/taxonomy\/(?:stem|topics-file\/column-names)\.ts$/, 'words that vocabularies and their columns are written in'],
];
/** Of commits, which a team's history holds in English; and of what the browser alone is told. */
const SHOWN_NOWHERE = new Set([
  'Put back what was committed at the same moment',
  'Take back what somebody else published at the same moment',
  'Settings of the site, changed in Gleaner.',
  // A question in GraphQL.
  'f…:object(expression:$p…){oid ...on Blob{text isTruncated}}',
  'Gleaner may write here.\n',
  'Makes the text of an article safe to publish.',
]);

const ENGLISH =
  /\b(?:a|an|and|are|at|be|been|by|cannot|for|from|has|have|in|is|it|its|no|not|of|on|or|that|the|this|to|was|with|you|your)\b/i;

/** Texts of three words and more that read as English, apart from what is thrown as a bug. */
function sentencesOf(source: string, tsx: boolean): string[] {
  const found: string[] = [];
  const keep = (text: string) => {
    const words = text.split(/\s+/).filter((word) => /[A-Za-z]/.test(word));
    if (words.length >= 3 && /[A-Za-z] /.test(text) && ENGLISH.test(text) && !/:not\(|\[\w/.test(text)) found.push(text);
  };
  visit(parseSync(source, { syntax: 'typescript', tsx }), keep);
  return found;
}

function visit(node: unknown, keep: (text: string) => void): void {
  if (typeof node !== 'object' || node === null) return;
  const { type, value, quasis } = node as { type?: string; value?: unknown; quasis?: { cooked: string }[] };
  if (type === 'ThrowStatement' || type === 'ImportDeclaration') return;
  if (type === 'StringLiteral' || type === 'JSXText') keep(String(value));
  if (type === 'TemplateLiteral') keep(quasis!.map(({ cooked }) => cooked).join('…'));
  for (const child of Object.values(node)) visit(child, keep);
}

const files = ['components', 'entrypoints', 'utils'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${room}/${name.replaceAll('\\', '/')}`),
);

test('no sentence that a curator could be told stands outside public/_locales', () => {
  const found = files
    .filter((file) => !DATA.some(([path]) => path.test(file)))
    .flatMap((file) => sentencesOf(readFileSync(file, 'utf8'), file.endsWith('x')).map((text) => `${file}: ${text}`))
    .filter((told) => !SHOWN_NOWHERE.has(told.slice(told.indexOf(': ') + 2)));
  expect(found).toEqual([]);
});

test.for(DATA)('where %s is left out, there is something to leave out', ([path]) => {
  expect(files.some((file) => path.test(file) && sentencesOf(readFileSync(file, 'utf8'), false).length > 0)).toBe(true);
});

test.for([
  [`fail('x', { why: 'the disk is full' })`, ['the disk is full']],
  ['const told = `The file ${name} is not there`;', ['The file … is not there']],
  [`const REASONS = { a: ['it has no front matter'] };`, ['it has no front matter']],
  ['const view = <p>Nothing is here</p>;', ['Nothing is here']],
  [`throw new Error('there is no such row');`, []],
  [`say('options_noTopics'); document.querySelector('input:not([type=radio]) or the like');`, []],
] as const)('of %s the sentences are found', ([source, sentences]) => {
  expect(sentencesOf(source, true)).toEqual(sentences);
});
