/** Runs the journeys: two files at a time, since a browser waits more than it works, and each has its own profile and servers. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['test/e2e/*.e2e.ts'],
    globalSetup: ['test/e2e/browsers-at-hand.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
