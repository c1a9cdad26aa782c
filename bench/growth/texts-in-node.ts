// How each reader's time grows from n to 2n and 4n characters, at the text that keeps it busiest.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { TEXTS } from './texts.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Characters. */
const SIZE = 25_000;
/** Milliseconds; below, a ratio says nothing. */
const LEAST = 20;
/** Between four times, for what is linear, and sixteen, for what is quadratic. */
const MOST_GROWTH = 10;

/** Answers how many grow faster than their text. */
export async function readHostileTexts(part: string): Promise<number> {
  const readers = await load();
  console.log(
    `\nTexts of n = ${SIZE.toLocaleString('en')} characters, twice and four times as many, in Node ${process.version}. Milliseconds, at the text that kept each busiest.`,
  );
  console.log('| reader | n | 2n | 4n | 2n ÷ n | 4n ÷ 2n | text |\n|---|---|---|---|---|---|---|');
  let faster = 0;
  for (const [name, read] of Object.entries(readers).filter(([reader]) => reader.includes(part))) {
    const worst = busiest(read);
    const [one, two, four] = [1, 2, 4].map((times) => best(read, TEXTS[worst]!(times * SIZE))) as [number, number, number];
    const grows = four > LEAST && four / one > MOST_GROWTH;
    if (grows) faster += 1;
    console.log(
      `| ${name} | ${one.toFixed(1)} | ${two.toFixed(1)} | ${four.toFixed(1)} | × ${(two / one).toFixed(1)} | × ${(four / two).toFixed(1)}${grows ? ' (!)' : ''} | \`${worst.replaceAll('|', '\\|')}\` |`,
    );
  }
  return faster;
}

type Read = (text: string) => unknown;

/** The text on which it grows most, among those that take it any time; else the slowest. */
function busiest(read: Read): string {
  let worst = { name: '', score: 0 };
  for (const [name, text] of Object.entries(TEXTS)) {
    const [less, more] = [once(read, text(SIZE / 2)), once(read, text(SIZE * 2))];
    const score = more > LEAST ? (more * more) / Math.max(less, 0.1) : more / 1000;
    if (score > worst.score) worst = { name, score };
  }
  return worst.name;
}

const best = (read: Read, text: string): number => Math.min(...Array.from({ length: 3 }, () => once(read, text)));

function once(read: Read, text: string): number {
  const from = performance.now();
  try {
    read(text);
  } catch {
    // A text that is refused was read, too.
  }
  return performance.now() - from;
}

async function load(): Promise<Record<string, Read>> {
  const outDir = join(tmpdir(), 'gleaner-bench-growth');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': ROOT } },
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'readers.ts'), formats: ['es'], fileName: () => 'readers.mjs' },
    },
  });
  return ((await import(pathToFileURL(join(outDir, 'readers.mjs')).href)) as { READERS: Record<string, Read> }).READERS;
}
