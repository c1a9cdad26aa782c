import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { changeDraft } from '@/utils/curate/change-draft';
import { startDraft } from '@/utils/curate/start-draft';
import { discardDraft, restoreDraft } from '@/utils/platform/database/discarded';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import { putImage, readImage } from '@/utils/platform/database/kept-images';
import { anImage } from '../an-image';
import { CLIP, SITE } from '../core/facts-of-an-article';

const at = (second: number) => `2026-11-21T08:00:0${second}.000Z`;

test('the curator’s own image goes aside and comes back with its draft, also while it is still on its way to the screen', async () => {
  const draft = changeDraft(startDraft(CLIP, SITE, at(0)), { image: { kind: 'own' } }, at(1));
  await putDraft(draft);
  await putImage(draft.key, anImage(1));
  const aside = await discardDraft(draft, null, at(2));
  expect([await readDraft(draft.key), await readImage(draft.key)]).toEqual([null, null]);
  expect(await restoreDraft(aside)).toEqual(draft);
  expect((await readImage(draft.key))?.bytes).toEqual(new Uint8Array([1]));
});
