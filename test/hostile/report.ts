/** What a run found, as tables and counts. */
import type { ControlResult } from './controls.ts';
import type { NotMade } from './make-files.ts';
import type { Found } from './look.ts';
import type { Looked, SiteResult } from './publish.ts';
import type { Misread } from './readers/readers.ts';

export interface Results {
  payloads: number;
  files: number;
  notMade: NotMade[];
  sites: SiteResult[];
  readers: string[];
  misread: Misread[];
  controls: ControlResult[];
  skipped: string[];
}

/** Whose reading is a fault; what others read differently is printed. */
const MUST_AGREE = /^(?:PyYAML|hugo )/;
/** Problems that are a right answer to a page: it led away, or holds nothing else. */
const FAIR = /^(?:page-is-empty|page-no-article|not complete: )/;
const EXAMPLES = 5;

/** What may not happen, and where it did. */
interface Count {
  what: string;
  faults: string[];
}

/** What is looked for in a published page: how it is called in the table, and how in a sentence. */
const LOOKED_FOR: [column: string, what: string, is: (found: Found) => string[]][] = [
  ['scripts', 'scripts run', ({ ran }) => ran],
  ['templates', 'templates run', ({ expanded }) => (expanded ? ['the canary or the secret'] : [])],
  ['foreign', 'foreign in the page', ({ foreign }) => foreign],
  ['changed', 'other than was meant', ({ changed }) => (changed === null ? [] : [changed])],
];

const faultsIn = ({ found }: Looked, is: (found: Found) => string[]): string[] =>
  [...found].flatMap(([id, one]) => (is(one).length > 0 ? [`${id}: ${is(one).join(' ')}`] : []));

function countsOfSite({ site, stopped, shared, looked }: SiteResult): Count[] {
  return [
    { what: `${site}: files that stopped the build`, faults: stopped.map(({ id, error }) => `${id}: ${error}`) },
    {
      what: `${site}: addresses of different articles`,
      faults: shared.map(({ address, cleanUrls }) => `${address}: ${cleanUrls.slice(0, 3).join(', ')}`),
    },
    ...looked.flatMap((one) => [
      ...LOOKED_FOR.map(([, what, is]) => ({ what: `${site}, ${one.browser}: ${what}`, faults: faultsIn(one, is) })),
      { what: `${site}, ${one.browser}: requests beside images`, faults: one.strays },
    ]),
  ];
}

/** One for each thing that may not happen; without faults it has passed. */
export function countsOf({ sites, misread, controls, notMade }: Results): Count[] {
  const strict = ['PyYAML', ...sites.map(({ site }) => site).filter((site) => MUST_AGREE.test(site))];
  return [
    ...sites.flatMap(countsOfSite),
    ...strict.map((reader) => ({
      what: `${reader}: front matter read differently`,
      faults: misread.filter((one) => one.reader === reader).map(({ id, at }) => `${id}: ${at}`),
    })),
    {
      what: 'pages that could not be made a file',
      faults: notMade.filter(({ problem }) => !FAIR.test(problem)).map(({ id, problem }) => `${id}: ${problem}`),
    },
    ...controls.map(({ what, site, counted, least, payloads }) => ({
      what: `control without protection, ${what} in ${site}: ${counted} of ${payloads}, at least ${least}`,
      faults: counted < least ? ['what watches is not known to see'] : [],
    })),
  ];
}

function printTable(sites: SiteResult[]): void {
  const columns = ['site', 'browser', 'pages', ...LOOKED_FOR.map(([column]) => column), 'requests', 'stopped', 'shared addresses'];
  const row = (cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
  row(columns);
  row(columns.map(() => '---'));
  for (const { site, pages, stopped, shared, looked } of sites) {
    for (const one of looked) {
      row([
        site,
        one.browser,
        pages,
        ...LOOKED_FOR.map(([, , is]) => faultsIn(one, is).length),
        one.strays.length,
        stopped.length,
        shared.length,
      ]);
    }
  }
}

/** Answers whether nothing failed. */
export function print(results: Results): boolean {
  const { payloads, files, notMade, readers, misread, skipped } = results;
  const filesOf = (reader: string) => new Set(misread.filter((one) => one.reader === reader).map(({ id }) => id)).size;
  console.log(`\n${payloads} payloads, ${files} files, ${notMade.length} that could not be made\n`);
  printTable(results.sites);
  console.log(`\nFiles whose front matter is read differently: ${readers.map((reader) => `${reader} ${filesOf(reader)}`).join(', ')}`);
  for (const what of skipped) console.log(`skipped: ${what}`);
  const counts = countsOf(results);
  for (const { what, faults } of counts) {
    if (faults.length === 0 && !what.startsWith('control')) continue;
    console.log(`${faults.length === 0 ? '✓' : '✗'} ${what}${faults.length > 0 ? `: ${faults.length}` : ''}`);
    for (const fault of faults.slice(0, EXAMPLES)) console.log(`    ${fault.slice(0, 400)}`);
  }
  const failed = counts.filter(({ faults }) => faults.length > 0).length;
  console.log(`${counts.length - failed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
  return failed === 0;
}
