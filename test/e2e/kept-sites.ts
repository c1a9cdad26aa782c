/** Waits until a change to the sites is in the database: the options say so a moment before, and a page that goes away takes the write with it. */
import type { Page } from './browser-driver.ts';
import { until } from './time-limit.ts';

export async function sitesKeep(page: Page, words: string): Promise<void> {
  await until(async () => (await page.evaluate(keptSites)).includes(words) || undefined, 10_000, () => `No site keeps ${words}`);
}

/** Runs in the page. */
async function keptSites(): Promise<string> {
  const opening = indexedDB.open('gleaner');
  await new Promise((resolve) => { opening.onsuccess = resolve; });
  const reading = opening.result.transaction('sites').objectStore('sites').getAll();
  await new Promise((resolve) => { reading.onsuccess = resolve; });
  opening.result.close();
  return (reading.result as { topics: (string | { name: string })[] }[]).flatMap(({ topics }) => topics.map((topic) => (typeof topic === 'string' ? topic : topic.name))).join('\n');
}
