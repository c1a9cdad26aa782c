/** Waits until a change to the sites is in the database: the options say so a moment before, and a page that goes away takes the write with it. */
import type { Page } from './browser-driver.ts';
import { until } from './time-limit.ts';

interface KeptSite {
  slug: string;
  excerpt?: { maxCharacters: number };
  topics: (string | { name: string })[];
  formats?: Record<string, string>;
}

const namesIn = ({ topics }: KeptSite) => topics.map((topic) => (typeof topic === 'string' ? topic : topic.name));

export async function sitesKeep(page: Page, words: string): Promise<void> {
  await until(
    async () => (await page.evaluate(keptSites)).some((site) => namesIn(site).some((name) => name.includes(words))) || undefined,
    10_000,
    () => `No site keeps ${words}`,
  );
}

export async function formatsKeep(page: Page, words: string): Promise<void> {
  await until(
    async () =>
      (await page.evaluate(keptSites)).some(({ formats = {} }) => Object.values(formats).some((text) => text.includes(words))) || undefined,
    10_000,
    () => `No site’s formats keep ${words}`,
  );
}

export async function excerptsKeep(page: Page, maxCharacters: number): Promise<void> {
  await until(
    async () => (await page.evaluate(keptSites)).some(({ excerpt }) => excerpt?.maxCharacters === maxCharacters) || undefined,
    10_000,
    () => `No site keeps ${maxCharacters}`,
  );
}

/** The names of a site's topics as they are kept. */
export async function keptTopics(page: Page, slug: string): Promise<string[]> {
  const site = (await page.evaluate(keptSites)).find((kept) => kept.slug === slug);
  return site ? namesIn(site) : [];
}

/** Runs in the page. */
async function keptSites(): Promise<KeptSite[]> {
  const opening = indexedDB.open('gleaner');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const reading = opening.result.transaction('sites').objectStore('sites').getAll();
  await new Promise((resolve) => {
    reading.onsuccess = resolve;
  });
  opening.result.close();
  return reading.result as KeptSite[];
}
