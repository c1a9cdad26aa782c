// How long a vocabulary of a million lines and the front matter of ten thousand files take beside plain reading, and whether the page answers meanwhile; in the built, loaded extension.
// npm run bench:import [-- files [lines]]
import { readFileSync } from 'node:fs';
import type { Page } from '../test/e2e/browser-driver.ts';
import { launchChromium } from '../test/e2e/chromium.ts';
import { beginAnew, chooseMade, longestTask, type Made, plainReading, watchTasks } from './import/in-page.ts';
import { KINDS } from './import/kinds.ts';

const FILES = Number(process.argv[2] ?? 10_000);
const LINES = Number(process.argv[3] ?? 1_000_000);
const PATIENCE = 120_000;

const article = readFileSync('test/fixtures/4078.md', 'utf8');
const ordinary =
  '---\ntitle: "Article #"\ndate: 2026-01-02\nlayout: post\nlink: https://news.example/#\ntags:\n  - Telehealth\n  - Topic #\ncategories: [News, Care]\ndescription: >-\n  Some text: with a colon,\n  over two lines.\n---\n\nText.\n';

const session = await launchChromium({ extensionDir: '.output/chrome-mv3' });
try {
  const page = await session.openExtensionPage('/options.html');
  await page.waitForText('Curator');
  await page.find({ role: 'button', name: 'Import and export' }).click();
  console.log(
    `${await page.evaluate(() => navigator.userAgent.match(/Chrom\w+\/[\d.]+/)?.[0] ?? '')}. Milliseconds; the longest task, and the longest time between two ticks of 10, are of the page, where 50 can be felt.`,
  );
  console.log('| what | MB | read | plain reading | ratio | for each | longest task | longest pause |\n|---|---|---|---|---|---|---|---|');
  await measure(page, {
    what: `${LINES.toLocaleString('en')} lines of a table, every name another`,
    label: 'Choose a file…',
    made: {
      name: 'topics.csv',
      head: 'topic,synonyms,description\n',
      part: 'Source #: Topic number #,t#; other name of #,"Text, with a comma"\n',
      count: LINES,
      files: 1,
    },
    done: '0 already in the list',
  });
  await measure(page, {
    what: `${LINES.toLocaleString('en')} lines of a table, a thousand names`,
    label: 'Choose a file…',
    made: { name: 'topics.csv', head: 'topic,synonyms\n', part: 'Topic %,t%\n', count: LINES, files: 1 },
    done: 'new, ',
  });
  await measure(page, {
    what: `${LINES.toLocaleString('en')} names as JSON`,
    label: 'Choose a file…',
    made: { name: 'topics.json', head: '[\n"First"', part: ',\n"Topic number #"', tail: '\n]', count: LINES, files: 1 },
    done: 'new, ',
  });
  await measure(page, {
    what: `${FILES.toLocaleString('en')} files of Medigy`,
    label: 'Choose files…',
    made: { name: '#.md', head: '', part: article, count: 1, files: FILES },
    done: 'files read',
  });
  await measure(page, {
    what: `${FILES.toLocaleString('en')} files of an ordinary site`,
    label: 'Choose files…',
    made: { name: '#.md', head: '', part: ordinary, count: 1, files: FILES },
    done: 'files read',
  });
  await measure(page, {
    what: `${FILES.toLocaleString('en')} files of twelve kinds`,
    label: 'Choose files…',
    made: { name: '', head: '', part: '', count: 1, files: FILES, kinds: KINDS },
    done: 'files read',
    take: 'Add to site',
  });
} finally {
  await session.close();
}

interface Measured {
  what: string;
  label: string;
  made: Made;
  /** What stands there once it is read. */
  done: string;
  /** The button that takes it. */
  take?: string;
}

async function measure(page: Page, { what, label, made, done, take }: Measured): Promise<void> {
  const plain = await page.evaluate(plainReading, made);
  await page.evaluate(watchTasks);
  const bytes = await page.evaluate(chooseMade, label);
  await page.waitForText(done, PATIENCE);
  const { took, longest, pause } = await page.evaluate(longestTask);
  console.log(
    `| ${what} | ${(bytes / 1e6).toFixed(1)} | ${took.toFixed(0)} | ${plain.toFixed(0)} | ${(took / plain).toFixed(1)} | ${(took / Math.max(made.files, made.count)).toFixed(3)} | ${longest.toFixed(0)} | ${pause.toFixed(0)} |`,
  );
  if (take === undefined) return page.find({ role: 'button', name: 'Cancel' }).click();
  await page.evaluate(beginAnew);
  await page.find({ role: 'button', name: take }).click();
  await page.waitForText('Added to', PATIENCE);
  const taken = await page.evaluate(longestTask);
  console.log(`| the same, taken | | ${taken.took.toFixed(0)} | | | | ${taken.longest.toFixed(0)} | ${taken.pause.toFixed(0)} |`);
}
