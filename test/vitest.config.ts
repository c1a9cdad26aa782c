import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Rooms that keep nothing between two calls: their files share workers, which saves a start for each. */
const PURE = ['core', 'destinations', 'extract', 'formats', 'servers', 'taxonomy'].map((room) => `test/${room}/**/*.test.ts`);

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    // Left to itself it keeps a core free, which on a machine of two is half of all.
    maxWorkers: '100%',
    testTimeout: 60_000,
    setupFiles: ['test/speak-english.ts', 'test/load-database.ts'],
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'kept', include: ['test/**/*.test.{ts,tsx}'], exclude: PURE } },
    ],
  },
});
