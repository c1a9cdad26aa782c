/** Archives as pages write and read them, without the pages. */
import { makeZip } from 'client-zip';
import { emptyDatabase } from '../../outbox/a-world';
import { readZip } from '../../outbox/read-zip';
import type { SafeHtml } from '@/utils/core/safe-html';
import { sourceOf } from '@/utils/core/raw-html';
import { readArchive } from '@/utils/platform/archive/archive-source';
import { lookThrough } from '@/utils/platform/archive/look-through';
import { noneBrought, putArchive, type PutRules } from '@/utils/platform/archive/put-archive';
import { takeBackArchive } from '@/utils/platform/archive/take-back-archive';
import { archiveFiles, type ArchiveWish } from '@/utils/platform/archive/write-archive';
import { database } from '@/utils/platform/database/database';

export const NOW = '2026-11-21T10:32:00.000Z';

const RULES: PutRules = { safe: (html) => sourceOf(html) as SafeHtml, destinationOf: (id) => id, now: NOW };

export const written = async (wish: Partial<ArchiveWish> = {}): Promise<Blob> =>
  new Response(makeZip(archiveFiles({ only: null, settings: null, nameOf: (id) => id, now: NOW, wrote: () => {}, ...wish }))).blob();

export async function unpacked(archive: Blob): Promise<Map<string, Buffer>> {
  return readZip(Buffer.from(await archive.arrayBuffer()));
}

/** As it lies on a disk, with some of its files changed; null: left out. */
export async function changed(archive: Blob, changes: Record<string, string | null>): Promise<Blob> {
  const files = await unpacked(archive);
  const entries = [...files]
    .filter(([name]) => changes[name] !== null)
    .map(([name, bytes]) => ({ name, input: changes[name] ?? new Uint8Array(bytes), lastModified: new Date(NOW) }));
  return new Response(makeZip(entries)).blob();
}

/** Takes all of it, and answers what was found in it and how it is taken back. */
export async function taken(archive: Blob, rules: Partial<PutRules> = {}) {
  const source = await readArchive(archive);
  const looked = await lookThrough(source);
  const brought = noneBrought();
  await putArchive(source, looked.takes, { ...RULES, ...rules }, brought);
  return { ...looked, takeBack: () => takeBackArchive(brought) };
}

/** All that is kept, by table. */
export async function kept(): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(rows.filter(([, records]) => records.length > 0));
}

export const clear = emptyDatabase;
