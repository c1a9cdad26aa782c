// npm run bench:markdown: our writer of Markdown beside turndown and Defuddle's, on tables, code, lists, links and text.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const { module } = await runnerImport<typeof import('./markdown/measure.ts')>(join(import.meta.dirname, 'markdown/measure.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
});
console.log('writer           kind      cases  right  same words  safe');
for (const { writer, kind, cases, right, words, safe } of module.measured) {
  const part = (count: number, width: number) => `${Math.round((100 * count) / cases)} %`.padStart(width);
  console.log(`${writer.padEnd(16)} ${kind.padEnd(8)} ${String(cases).padStart(6)} ${part(right, 6)} ${part(words, 11)} ${part(safe, 6)}`);
}
