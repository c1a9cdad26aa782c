/** Many articles with their images go out and come in a few records at a time: what is asked for at once is counted. */
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import type { DBCore, DBCoreTable } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { database } from '@/utils/platform/database/database';
import { anArticle } from '../../outbox/an-article';
import { aDelivery } from '../../outbox/a-delivery';
import { clear, taken, written } from './an-archive';

afterEach(clear);

/** Many times what one question may bring; as many more are asked for in as many more questions. */
const COUNT = 200;
/** Bytes of each image. */
const SIZE = 2_000;
const LARGE = new Set(['articles', 'bundles', 'drafts', 'imageBytes']);

/** By table, the most records with their values that one question to the database was answered with. */
function countRecords(): { most: Record<string, number>; stop(): void } {
  const most: Record<string, number> = {};
  const saw = (table: string, count: number) => (most[table] = Math.max(most[table] ?? 0, count));
  const counted = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    getMany: async (request) => {
      const found = await table.getMany(request);
      saw(table.name, found.length);
      return found;
    },
    query: async (request) => {
      const answer = await table.query(request);
      if (request.values) saw(table.name, answer.result.length);
      return answer;
    },
  });
  const middleware = {
    stack: 'dbcore',
    name: 'counted',
    create: (core: DBCore) => ({ ...core, table: (name: string) => counted(core.table(name)) }),
  } as const;
  database.close({ disableAutoOpen: false });
  database.use(middleware);
  return { most, stop: () => void database.unuse(middleware) };
}

/** Counts the bytes that are read of it in one piece. */
class CountedFile extends Blob {
  largest = 0;

  override slice(from = 0, to = this.size): Blob {
    const part = super.slice(from, to);
    const whole = part.arrayBuffer.bind(part);
    part.arrayBuffer = () => {
      this.largest = Math.max(this.largest, to - from);
      return whole();
    };
    return part;
  }
}

async function fill(): Promise<void> {
  const many = Array.from({ length: COUNT }, (_, at) => {
    const bytes = new Uint8Array(SIZE).map((_, place) => (at * 31 + place * 7) % 251);
    bytes.set(new TextEncoder().encode(String(at)));
    return { at, bytes, hash: createHash('sha256').update(bytes).digest('hex'), id: crypto.randomUUID() };
  });
  const image = (hash: string) => ({ hash, format: 'PNG' as const, width: 2, height: 1, from: null, convertedFrom: null });
  await database.imageBytes.bulkPut(many.map(({ hash, bytes }) => ({ hash, bytes })));
  await database.articles.bulkPut(
    many.map(({ at, hash, id }) => ({
      id,
      article: anArticle(`a${at}`, { image: image(hash) }),
      addresses: { url: `https://example.org/${at}`, cleanUrl: `https://example.org/${at}`, canonicalUrl: null },
      format: '',
      bundle: {
        article: { path: `telehealth/a${at}.md`, type: 'text/markdown', bytes: new TextEncoder().encode(`Text ${at}`) },
        image: { path: `telehealth/a${at}-featuredImage.png`, type: 'image/png', hash },
      },
    })),
  );
  await database.deliveries.bulkPut(
    many.map(({ at, id }) => aDelivery({ article: id, draft: `https://example.org/${at}`, state: 'delivered' })),
  );
}

test('whatever is kept, no question brings more than twenty records or one image, and of a file no piece larger than one of its files is read', async () => {
  await fill();
  const { most, stop } = countRecords();
  const archive = await written();
  expect(most).toMatchObject({ imageBytes: 1 });
  expect(Math.max(...Object.entries(most).flatMap(([table, count]) => (LARGE.has(table) ? count : [])))).toBeLessThanOrEqual(20);
  await clear();
  for (const table of Object.keys(most)) delete most[table];
  const file = new CountedFile([archive]);
  expect(archive.size).toBeGreaterThan(COUNT * SIZE);
  const { deliveries, unread } = await taken(file);
  expect({ deliveries, unread }).toEqual({ deliveries: { fresh: COUNT, newer: 0, kept: 0 }, unread: [] });
  expect(await database.imageBytes.count()).toBe(COUNT);
  // The list of what is in it is the largest: some 100 bytes for each file.
  expect(file.largest).toBeLessThan(COUNT * 2 * 300);
  expect(Math.max(...Object.entries(most).flatMap(([table, count]) => (LARGE.has(table) ? count : [])), 0)).toBeLessThanOrEqual(20);
  stop();
});
