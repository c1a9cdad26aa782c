/** Runs the promise of a repository against a real host: see docs/destinations.md. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: { include: ['test/live/*.live.ts'], setupFiles: ['test/speak-english.ts'], testTimeout: 180_000, hookTimeout: 60_000 },
});
