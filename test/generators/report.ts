/** What a run found, as a table and counts. */
import { PARTS } from './check-page.ts';
import type { SiteResult } from './run-generators.ts';

const EXAMPLES = 6;

interface Count {
  what: string;
  faults: string[];
}

/** What may not happen, of each site. */
const countsOf = ({ site, ordinary, stopped, ran, foreign, heads }: SiteResult): Count[] => [
  ...PARTS.map((part) => ({
    what: `${site}: ${part}`,
    faults: ordinary.flatMap(({ id, faults }) => (faults[part] === undefined ? [] : [`${id}: ${faults[part]}`])),
  })),
  { what: `${site}: files that stopped the build or are not published`, faults: stopped.map(({ id, error }) => `${id}: ${error}`) },
  { what: `${site}: scripts run`, faults: ran.map(({ id, found }) => `${id}: ${found}`) },
  { what: `${site}: foreign in the page`, faults: foreign.map(({ id, found }) => `${id}: ${found}`) },
  { what: `${site}: keys more`, faults: heads.filter(({ what }) => what === 'key').map(({ id, found }) => `${id}: ${found}`) },
  {
    what: `${site}: titles read differently`,
    faults: heads.filter(({ what }) => what === 'title').map(({ id, found }) => `${id}: ${found}`),
  },
];

/** Answers whether nothing failed. */
export function print(results: SiteResult[], skipped: string[]): boolean {
  const row = (cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
  const columns = ['site', ...PARTS, 'hostile pages', 'broken builds', 'scripts', 'foreign', 'keys more', 'titles', 'seconds'];
  row(columns);
  row(columns.map(() => '---'));
  for (const result of results) {
    const { site, shows, ordinary, hostilePages, stopped, ran, foreign, heads, seconds } = result;
    const part = (name: (typeof PARTS)[number]) =>
      ['link', 'body', ...shows].includes(name)
        ? `${ordinary.filter(({ faults }) => faults[name] === undefined).length}/${ordinary.length}`
        : '–';
    const of = (what: string) => heads.filter((fault) => fault.what === what).length;
    row([site, ...PARTS.map(part), hostilePages, stopped.length, ran.length, foreign.length, of('key'), of('title'), seconds]);
  }
  for (const what of skipped) console.log(`skipped: ${what}`);
  const counts = results.flatMap(countsOf);
  for (const { what, faults } of counts) {
    if (faults.length === 0) continue;
    console.log(`✗ ${what}: ${faults.length}`);
    for (const fault of faults.slice(0, EXAMPLES)) console.log(`    ${fault.slice(0, 500)}`);
  }
  const failed = counts.filter(({ faults }) => faults.length > 0).length;
  console.log(`${counts.length - failed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
  return failed === 0;
}
