// npm run bench:delivery [-- clips [kind]]: sends clips to each destination while a quarter of all steps goes wrong, and says what was lost.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const { module } = await runnerImport<typeof import('./delivery/run.ts')>(join(import.meta.dirname, 'delivery/run.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
});
process.exitCode = (await module.run(Number(process.argv[2] ?? 1000), process.argv[3])) ? 0 : 1;
