/** Every pattern in the built scripts, those of libraries among them, takes no longer than its text is long, or is known with the reason why no text can keep it busy. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { checkPattern, keepVerdicts } from '../linear/check-pattern.ts';
import { LIBRARIES, OURS } from '../linear/known-patterns.ts';
import { type Pattern, patternsIn } from '../linear/patterns-in.ts';
import { BUILDS } from './builds-and-pages.ts';

const known = [...OURS, ...LIBRARIES].flatMap(({ begins }) => begins);
/** The checker takes minutes for hundreds of patterns that it has not seen. */
const LIMIT = 900_000;

afterAll(keepVerdicts);

test.for(Object.values(BUILDS))('the patterns in %s', { timeout: LIMIT }, (folder) => {
  const found = new Map<string, Pattern & { file: string }>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))) {
    for (const pattern of patternsIn(file, readFileSync(`${folder}/${file}`, 'utf8')).patterns)
      found.set(`${pattern.flags} ${pattern.source}`, { ...pattern, file });
  }
  expect(found.size).toBeGreaterThan(500);
  const unknown = [...found.values()].filter(({ source }) => !known.some((begins) => source.startsWith(begins)));
  const wrong = unknown.filter((pattern) => checkPattern(pattern) !== 'linear');
  expect(wrong.map(({ file, source, flags }) => `${file}: /${source}/${flags}`)).toEqual([]);
});
