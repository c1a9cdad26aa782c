/** A page of the extension through which a journey saves what it made up, as Save does, and looks at what became of it. */
import type { Article } from '@/utils/core/article';
import type { Delivery } from '@/utils/core/delivery';
import type { DestinationRecord } from '@/utils/core/destination';
import type { NewDelivery } from '@/utils/outbox/enqueue';
import type { Clip } from '../worlds/clips.ts';
import { anArticle } from '../outbox/an-article.ts';
import type { Page, Session } from './browser-driver.ts';
import { OUTBOX_PAGE } from './outbox-extension.ts';
import { until } from './time-limit.ts';

/** What the page holds. */
interface Outbox {
  enqueue(wanted: NewDelivery[]): Promise<string[]>;
  retry(id: string): Promise<void>;
  resume(destination: string): Promise<void>;
}
declare const outbox: Outbox;
declare const chrome: {
  runtime: { sendMessage(message: string): Promise<unknown> };
  action: { getBadgeText(tab: object): Promise<string> };
};

export interface OutboxPage {
  page: Page;
  /** Resolves as the desk says “Saved”: when they are kept. Answers the clips with the ids they got. */
  enqueue(clips: Clip[], destination: string): Promise<Clip[]>;
  putDestination(record: DestinationRecord, token: string): Promise<void>;
  retry(id: string): Promise<void>;
  resume(destination: string): Promise<void>;
  rows(): Promise<Delivery[]>;
  /** The row as soon as it is in one of these states. While it waits, the background is told as the desk tells it. */
  becomes(id: string, states: Delivery['state'][], limit?: number, nudge?: boolean): Promise<Delivery>;
  nudge(): Promise<void>;
  badge(): Promise<string>;
}

const NUDGE_EVERY = 1000;

export async function openOutboxPage(session: Session): Promise<OutboxPage> {
  const page = await session.openExtensionPage(OUTBOX_PAGE);
  await until(
    async () => (await page.evaluate(() => 'outbox' in window)) || undefined,
    10_000,
    () => 'The page did not load the outbox',
  );
  // Makes the database where there is none yet.
  await page.evaluate(() => outbox.resume('nowhere'));
  const rows = () => page.evaluate(readTable<Delivery>, 'deliveries');
  const nudge = () => page.evaluate(async () => void chrome.runtime.sendMessage('drain').catch(() => {}));
  return {
    page,
    rows,
    nudge,
    async enqueue(clips, destination) {
      const ids = await page.evaluate(
        enqueueThere,
        clips.map(({ delivery: { title, draft }, bundle }) => ({
          draft,
          destination,
          article: anArticle(title, { cleanUrl: draft, site: { name: 'Medigy', slug: 'medigy', contentRoot: 'content' } }),
          files: [bundle.article, bundle.image!].map(({ path, type, bytes }) => ({ path, type, bytes: [...bytes] })),
        })),
      );
      return clips.map(({ delivery, bundle }, at) => ({ delivery: { ...delivery, id: ids[at]! }, bundle }));
    },
    async putDestination(record, token) {
      await page.evaluate(putInTable, 'destinations', record);
      await page.evaluate(putInTable, 'secrets', { destination: record.id, token });
    },
    retry: (id) => page.evaluate((which) => outbox.retry(which), id),
    resume: (id) => page.evaluate((which) => outbox.resume(which), id),
    async becomes(id, states, limit = 30_000, mayNudge = true) {
      let told = 0;
      let last: Delivery | undefined;
      return until(
        async () => {
          if (mayNudge && Date.now() - told > NUDGE_EVERY) {
            told = Date.now();
            await nudge();
          }
          last = (await rows()).find((row) => row.id === id);
          return last && states.includes(last.state) ? last : undefined;
        },
        limit,
        () => `Not ${states.join(' or ')}: ${JSON.stringify(last)}`,
        100,
      );
    },
    badge: () => page.evaluate(() => chrome.action.getBadgeText({})),
  };
}

interface MadeUp {
  draft: string;
  destination: string;
  article: Article;
  files: { path: string; type: string; bytes: number[] }[];
}

/** Runs in the page. */
async function enqueueThere(clips: MadeUp[]): Promise<string[]> {
  const wanted = clips.map(async ({ draft, destination, article: bare, files }): Promise<NewDelivery> => {
    const [file, picture] = files.map(({ path, type, bytes }) => ({ path, type, bytes: Uint8Array.from(bytes) }));
    const { bytes, ...image } = picture!;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const article = { ...bare, image: { hash, format: 'PNG' as const, width: 1, height: 1, from: null, convertedFrom: null } };
    const addresses = { url: draft, cleanUrl: draft, canonicalUrl: null };
    const bundle = { article: file!, image: { ...image, hash } };
    return { draft, destination, saved: { article, addresses, format: '', siteAddresses: [], bundle, image: bytes } };
  });
  return outbox.enqueue(await Promise.all(wanted));
}

/** Runs in the page. */
async function readTable<Row>(table: string): Promise<Row[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('gleaner');
    open.addEventListener('success', () => resolve(open.result));
    open.addEventListener('error', () => reject(open.error));
  });
  const all = database.transaction(table).objectStore(table).getAll();
  await new Promise((resolve) => all.addEventListener('success', resolve));
  database.close();
  return all.result as Row[];
}

/** Runs in the page. */
async function putInTable(table: string, record: object): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('gleaner');
    open.addEventListener('success', () => resolve(open.result));
    open.addEventListener('error', () => reject(open.error));
  });
  const writing = database.transaction(table, 'readwrite');
  writing.objectStore(table).put(record);
  await new Promise((resolve) => writing.addEventListener('complete', resolve));
  database.close();
}
