import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { DraftToSave } from '@/entrypoints/outbox/draft-to-save';
import { draftPreviews } from '@/entrypoints/outbox/draft-previews';
import { saveDraft } from '@/entrypoints/outbox/save-draft';
import { sha256 } from '@/utils/base/sha256';
import { untrusted } from '@/utils/core/everything';
import { Draft } from '@/utils/core/draft';
import type { SafeHtml } from '@/utils/core/safe-html';
import type { Site } from '@/utils/core/site';
import { changeDraft } from '@/utils/curate/change-draft';
import { startDraft } from '@/utils/curate/start-draft';
import { FORMATS } from '@/utils/formats';
import { enqueue } from '@/utils/outbox/enqueue';
import { database } from '@/utils/platform/database/database';
import { addDeliveries } from '@/utils/platform/database/saved-articles';
import { SITES } from '@/utils/taxonomy/sites';
import { anImage } from '../an-image';
import { CLIP } from '../core/facts-of-an-article';
import { destinations } from '../destinations/all-destinations';

const AT = '2026-11-21T08:00:00.000Z';
const CANARY = 'ask-radhika-whether-this-is-true';
const [medigy] = SITES;

afterEach(() => Promise.all(database.tables.map((table) => table.clear())));

/** Whatever text is in it, that of bytes too. */
function textOf(value: unknown): string {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, part]) => `${name} ${textOf(part)}`)
      .join('\n');
  return String(value);
}

const registering: NonNullable<Site['registration']> = { system: 'openproject', settings: {} };

test.for(
  Object.keys(FORMATS).flatMap((format) => [
    { name: `a file of ${format}`, site: { ...medigy!, format } },
    { name: `a work package with a file of ${format}`, site: { ...medigy!, format, registration: registering } },
  ]),
)('a private note is in nothing that goes out as $name, to a destination of any kind', async ({ site }) => {
  const begun = startDraft(CLIP, site, AT);
  const chosen = changeDraft(begun, { note: CANARY, commentary: 'Worth reading.', communities: [site.communities[0]!.slug] }, AT);
  const draft: Draft = { ...chosen, quoted: [{ html: '<p>One.</p>' as SafeHtml, text: 'One.', prose: true }] };
  const wanted: DraftToSave = { draft, site, curator: 'Vinit', image: anImage(1, 2, 3) };
  const kinds = Object.keys(destinations);
  await saveDraft(
    wanted,
    kinds.map((destination) => ({ destination })),
    (deliveries) => enqueue(deliveries, { now: () => AT, newId: () => crypto.randomUUID(), hash: sha256, add: addDeliveries }),
  );
  // All that is registered, sent and committed is made of these.
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  const text = textOf([rows, await draftPreviews(wanted, kinds)]);
  expect(await database.deliveries.count()).toBe(kinds.length);
  expect(text).toContain('Worth reading.');
  expect(text).not.toContain(CANARY);
});

test('a private note stays with its draft, also out of an archive’s line', () => {
  const draft = changeDraft(startDraft(CLIP, medigy!, AT), { note: CANARY }, AT);
  expect(untrusted(Draft.parse(JSON.parse(JSON.stringify(draft)))).note).toBe(CANARY);
});
