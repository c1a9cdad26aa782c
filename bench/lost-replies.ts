// npm run bench:lost-replies [-- clips]: sends clips to hosts whose every answer to a commit is lost, and says what came of it.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const { module } = await runnerImport<typeof import('./delivery/run-lost-replies.ts')>(
  join(import.meta.dirname, 'delivery/run-lost-replies.ts'),
  {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
  },
);
process.exitCode = (await module.run(Number(process.argv[2] ?? 200))) ? 0 : 1;
