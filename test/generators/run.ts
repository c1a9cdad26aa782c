// npm run test:generators [-- generator …] [--every N] [--only IDS] [--browser firefox]: articles as presets write them through fresh sites of the real generators. `--every 0`: no hostile ones. Firefox opens them with the build that `npm run build:firefox` makes.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const { module } = await runnerImport<typeof import('./measure.ts')>(join(import.meta.dirname, 'measure.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
});
process.exit(module.isFine ? 0 : 1);
