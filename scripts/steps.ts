// The steps of `npm run check` and `npm test`, each an npm script of its own, and how their results are counted.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  /** Name of the npm script. */
  script: string;
  what: string;
  /** Runs vitest, whose tests are counted one by one. */
  tests?: true;
}

export const CHECKS: Step[] = [
  { script: 'typecheck', what: 'types' },
  { script: 'lint', what: 'lint' },
  { script: 'formatted', what: 'format' },
  { script: 'arch', what: 'who may import whom' },
  { script: 'deadcode', what: 'dead code' },
  { script: 'unit', what: 'unit tests', tests: true },
  { script: 'size', what: 'build for Chromium and size budget' },
];

export const JOURNEYS: Step[] = [
  { script: 'build:firefox', what: 'build for Firefox' },
  { script: 'lint:firefox', what: "Firefox's own lint" },
  { script: 'journeys', what: 'journeys in Chromium and Firefox', tests: true },
];

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Runs every step, whatever failed before, and adds up. */
export function runSteps(steps: Step[]): Counts {
  mkdirSync('.cache', { recursive: true });
  return steps.map(runStep).reduce((sum, counts) => ({
    passed: sum.passed + counts.passed,
    failed: sum.failed + counts.failed,
    skipped: sum.skipped + counts.skipped,
  }));
}

function runStep({ script, what, tests }: Step): Counts {
  const report = `.cache/${script}.json`;
  rmSync(report, { force: true });
  const extra = tests ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const started = Date.now();
  const run = spawnSync('npm', ['run', '--silent', script, ...extra], {
    encoding: 'utf8',
    stdio: tests ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  const ok = run.status === 0;
  if (!ok && !tests) console.log(`${run.stdout}\n${run.stderr}`);
  console.log(`${ok ? '✓' : '✗'} ${what} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return tests ? countTests(report, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** A test file that could not even start holds no tests, and a crash leaves no report: each is one failure. */
function countTests(report: string, ok: boolean): Counts {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = Report.parse(
    JSON.parse(readFileSync(report, 'utf8')),
  );
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const failed = numFailedTests + broken;
  return { passed: numPassedTests, failed: failed === 0 && !ok ? 1 : failed, skipped: numPendingTests + numTodoTests };
}

/** The closing line, and the exit code that goes with it. */
export function finish({ passed, failed, skipped }: Counts): never {
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}
