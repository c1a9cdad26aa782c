// npm run bench:formats [-- folder [site]]: of the sites at hand, how many would be written by a format of ours for each, by meaning and by bytes.
// GLEANER_SHARED names the folder that has `sites`; their files are test data and never part of this repository.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { SiteRow } from './formats/sites.ts';

const ROOT = join(import.meta.dirname, '..');
const { module } = await runnerImport<typeof import('./formats/run.ts')>(join(import.meta.dirname, 'formats/run.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
});
if (!module.report) {
  console.error(`The sites are not at hand: there is no truth.json in ${module.folder}. Name their folder behind --.`);
  process.exit(1);
}
const { rows, meaning, bytes, passes } = module.report;
const line = (row: SiteRow): string => {
  const { meaning: says, bytes: same } = module.counts(row);
  const part = (count: number, counts: boolean) => `${counts ? '✓' : '✗'} ${`${count}/${row.files}`.padEnd(7)}`;
  return `${row.site.padEnd(20)} ${part(row.meaning, says)} ${part(row.bytes, same)} ${row.lacks.slice(0, 4).join('; ').slice(0, 160)}`;
};
console.log(['site                 meaning   bytes     what files lack', ...rows.map(line)].join('\n'));
for (const row of rows.filter(({ site }) => site === process.argv[3])) console.log(['', ...row.differences].join('\n'));
const whole = (count: (row: SiteRow) => number) => rows.filter((row) => count(row) === row.files).length;
console.log(`\nof ${rows.length} sites: ${meaning} by meaning (bar 24), ${bytes} by bytes (bar 19)`);
console.log(`every file of a site: ${whole((row) => row.meaning)} by meaning, ${whole((row) => row.bytes)} by bytes`);
const files = rows.reduce((sum, row) => sum + row.files, 0);
const of = (count: (row: SiteRow) => number) => `${rows.reduce((sum, row) => sum + count(row), 0)}/${files}`;
console.log(`files: ${of((row) => row.meaning)} by meaning, ${of((row) => row.bytes)} by bytes`);
process.exitCode = passes ? 0 : 1;
