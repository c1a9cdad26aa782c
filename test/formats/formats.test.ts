import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compiled, FORMATS, formatNamed, loadPartsOf } from '@/utils/formats';
import { SOURCES } from '@/utils/formats/presets/sources';
import { NAMES } from '@/utils/formats/language/names';
import { WORDS } from '@/utils/formats/language/words';
import { problemOf } from '../in-words';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folders = readdirSync(at('utils/formats/presets'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);

test.for(folders)('utils/formats/presets/%s is in the list of formats, and compiles', async (name) => {
  expect(existsSync(at(`utils/formats/presets/${name}/format.md`)), `utils/formats/presets/${name}/format.md is missing`).toBe(true);
  const source = FORMATS[name] ?? SOURCES.get(name) ?? '';
  expect(source, `add to utils/formats/presets/sources.ts: import ${name} from './${name}/format.md?raw';`).not.toBe('');
  await loadPartsOf(source);
  expect(compiled(source)).toBe(compiled(source));
});

test('a format that does not exist is the site’s mistake', () => {
  expect(problemOf(() => formatNamed('medigi'))).toContain('there is no format “medigi”; the nearest is “medigy”.');
});

test.for([...Object.keys(NAMES), ...Object.keys(WORDS)])('docs/formats.md knows %s', (word) => {
  expect(readFileSync(at('docs/formats.md'), 'utf8')).toContain(`\`${word}`);
});
