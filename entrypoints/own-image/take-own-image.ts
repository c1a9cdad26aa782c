// Gives a draft that is on no desk an image of the curator's own.
import { fail } from '@/utils/core/problem';
import { changeDraft } from '@/utils/curate/change-draft';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import { putImage } from '@/utils/platform/database/kept-images';
import { reencodeImage } from '@/utils/platform/images/reencode-image';

/** Resolves when both are kept. Throws the Problems of `reencodeImage`, `draft-gone` and `storage-full`. */
export async function takeOwnImage(key: string, file: Blob): Promise<void> {
  const image = await reencodeImage(new Uint8Array(await file.arrayBuffer()), null);
  const draft = (await readDraft(key)) ?? fail('draft-gone');
  await putImage(key, image);
  await putDraft(changeDraft(draft, { image: { kind: 'own' } }, new Date().toISOString()));
}
