// npm run bench:extract [-- --source wcxb --limit 50 --reuse --candidates ours,readability]: every field and the time, ours beside others, on
// both sets (--set for one). Without options (but --reuse) it is the full run, and its table becomes bench/README.md. EXTRACT_PAGES names the folder of the pages.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCandidate } from '../../test/in-page/build-candidate.ts';
import { pagesAtHand } from './pages-at-hand.ts';
import { answersOf, timeBeside } from './time-beside.ts';

const OTHERS = 'readability,defuddle-clone,node:metascraper.mjs,best';
/** Whoever runs it twice at the same time gives each run its own folder. */
const SCRATCH = process.env['EXTRACT_SCRATCH'] ?? join(tmpdir(), 'gleaner-bench-extract');

const SETS = ['dev', 'dev2'];
const README = join(import.meta.dirname, '../README.md');
const HEADING = '\n## Extraction\n\n';

const shared = pagesAtHand();
const bench = prepareBench();
const args = process.argv.slice(2);
const full = args.every((argument) => argument === '--reuse');
const ours = `page:${await buildCandidate('candidate', join(SCRATCH, 'built'), true)}#Gleaner.extract`;
const candidates = (option('--candidates') ?? `ours,${OTHERS}`).split(',').map((name) => (name === 'ours' ? ours : name));
const rest = full ? ['--max-per-group', '110', ...args] : without(without(args, '--candidates'), '--set');
const report = [versions(), ...[option('--set') ?? SETS].flat().map(reportOn)].join('\n\n');
console.log(report);
if (full) writeFileSync(README, page(report));

/**
 * One set's tables, with the time that ours takes beside the two readers that it asks. Who reads a page first has it styled, and its patterns
 * prepared for who asks for the same ones later: ours is the first on one set, and the last on the other.
 */
function reportOn(set: string, at: number): string {
  // With --reuse, what others answered is kept; ours is new every time.
  rmSync(answersOf(bench, set, ours), { force: true });
  const tables = run(['--set', set, ...rest, '--candidates', (at % 2 === 0 ? candidates : candidates.toReversed()).join(',')]);
  const times = args.includes('--reuse') ? '' : timeBeside(bench, set, { ours, readability: 'readability', defuddle: 'defuddle-clone' });
  const order = at % 2 === 0 ? 'first' : 'last';
  return `${tables.trimEnd()}\n\n${times.replace('mean)', `mean; ours read each page ${order})`)}`;
}

function prepareBench(): string {
  const folder = join(SCRATCH, 'bench');
  if (!existsSync(join(folder, 'node_modules'))) {
    mkdirSync(SCRATCH, { recursive: true });
    cpSync(join(shared, 'bench'), folder, { recursive: true });
    if (!existsSync(join(SCRATCH, 'data'))) symlinkSync(join(shared, 'data'), join(SCRATCH, 'data'));
    execFileSync('chmod', ['-R', 'u+w', folder]);
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  }
  cpSync(join(import.meta.dirname, 'metascraper.mjs'), join(folder, 'metascraper.mjs'));
  return folder;
}

function run(options: string[]): string {
  const out = execFileSync('node', ['src/run.mjs', ...options], {
    cwd: bench,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return out.replaceAll(ours, 'ours').replaceAll('node:metascraper.mjs', 'metascraper');
}

function option(name: string): string | undefined {
  return args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
}

function without(given: string[], name: string): string[] {
  const at = given.indexOf(name);
  return at < 0 ? given : given.toSpliced(at, 2);
}

function versions(): string {
  const version = (name: string) => JSON.parse(readFileSync(join(bench, 'node_modules', name, 'package.json'), 'utf8')).version;
  const versions = ['@mozilla/readability', 'defuddle', 'metascraper'].map((name) => `${name} ${version(name)}`).join(', ');
  const chromium = execFileSync('chromium', ['--version'], { encoding: 'utf8' }).trim();
  return `${new Date().toISOString().slice(0, 10)} · ${versions} · ${chromium} · \`best\` is the reference probe of ../shared/extract`;
}

/** The file of all measurements, with these tables as its last part. */
function page(table: string): string {
  const before = readFileSync(README, 'utf8').split(HEADING)[0]!;
  const note = args.includes('--reuse') ? 'What the others answered was kept from an earlier run: compare no times.\n\n' : '';
  return `${before}${HEADING}${note}${table.replace(/^#/gm, '##')}\n`;
}
