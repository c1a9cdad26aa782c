/** Waits until a change to the sites is in the database: the options say so a moment before, and a page that goes away takes the write with it. */
import type { Page } from './browser-driver.ts';
import { until } from './time-limit.ts';

export async function sitesKeep(page: Page, words: string): Promise<void> {
  await until(async () => (await page.evaluate(keptSites)).includes(words) || undefined, 10_000, () => `No site keeps ${words}`);
}

/** The names of a site's topics as they are kept. */
export async function keptTopics(page: Page, slug: string): Promise<string[]> {
  const sites = JSON.parse(await page.evaluate(keptSites)) as { slug: string; topics: (string | { name: string })[] }[];
  return (sites.find((site) => site.slug === slug)?.topics ?? []).map((topic) => (typeof topic === 'string' ? topic : topic.name));
}

/** Runs in the page. */
async function keptSites(): Promise<string> {
  const opening = indexedDB.open('gleaner');
  await new Promise((resolve) => { opening.onsuccess = resolve; });
  const reading = opening.result.transaction('sites').objectStore('sites').getAll();
  await new Promise((resolve) => { reading.onsuccess = resolve; });
  opening.result.close();
  return JSON.stringify(reading.result);
}
