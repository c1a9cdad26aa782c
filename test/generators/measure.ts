/** One run of `npm run test:generators`: done while it is imported, since Vite gives it its parts only so long. */
import { parseArgs } from 'node:util';
import { generatorsAtHand } from './at-hand';
import { print } from './report';
import { runGenerators } from './run-generators';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, only: { type: 'string' }, browser: { type: 'string', default: 'chromium' } },
});
const started = Date.now();
const { generators, skipped } = generatorsAtHand(positionals);
const results = await runGenerators(generators, {
  every: Number(values.every),
  browser: values.browser === 'firefox' ? 'firefox' : 'chromium',
  ...(values.only !== undefined && { only: values.only }),
  say: (what) => console.log(`[${Math.round((Date.now() - started) / 1000)} s] ${what}`),
});

export const isFine = print(results, skipped);
