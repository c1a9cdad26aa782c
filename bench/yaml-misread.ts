// npm run bench:yaml [-- program …]: what each Hugo (by default those at hand) misreads of strings without quotes.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const { module } = await runnerImport<typeof import('./yaml/misread.ts')>(join(import.meta.dirname, 'yaml/misread.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
});
const programs = process.argv.slice(2);
process.exitCode = module.run(programs.length > 0 ? programs : ['hugo']) ? 0 : 1;
