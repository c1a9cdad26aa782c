/** Runs the journeys: two files at a time, since a browser waits more than it works, and each has its own profile and servers. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Those that take longest begin, so that no worker is left with one of them at the end. */
const LONGEST = ['hostile', 'outbox-kills', 'private', 'registration', 'downloads', 'delivery', 'menus', 'naming', 'popup-kills'];

class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.e2e.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return Promise.resolve(files.toSorted((one, other) => rank(one) - rank(other) || one.moduleId.localeCompare(other.moduleId)));
  }
}

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['test/e2e/*.e2e.ts'],
    globalSetup: ['test/e2e/browsers-at-hand.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // Each file has a worker of its own: without that, files are dealt out before the first of them runs.
    isolate: true,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
