// npm run test:hostile [-- group …] [--every N] [--no-controls] [--keep FOLDER]: hostile pages through Gleaner into real sites. CORPORA names a folder of public payloads.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { print } from './report.ts';
import { runHostile } from './run-hostile.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, 'no-controls': { type: 'boolean', default: false }, keep: { type: 'string' } },
});
const folder = values.keep && resolve(values.keep);
if (folder) mkdirSync(folder, { recursive: true });
const started = Date.now();
const results = await runHostile({
  groups: positionals,
  every: Number(values.every),
  controls: values['no-controls'] ? 0 : 1,
  ...(folder && { folder }),
  say: (what) => console.log(`[${Math.round((Date.now() - started) / 1000)} s] ${what}`),
});
// All of it, where the table shows a few.
if (folder)
  writeFileSync(
    join(folder, 'results.json'),
    JSON.stringify(results, (_, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value), 1),
  );
process.exit(print(results) ? 0 : 1);
