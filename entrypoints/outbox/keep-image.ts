// For the background: the image of a draft that is being saved, fetched where its desk was closed too soon for it.
import type { Draft } from '@/utils/core/draft';
import { ProblemError } from '@/utils/core/problem';
import { noteImageProblem } from '@/utils/platform/database/drafts';
import { putImage, readImage } from '@/utils/platform/database/kept-images';
import { reencodeImage } from '@/utils/platform/images/reencode-image';
import { tabShowing } from '@/utils/platform/page';
import { fetchBytes, mayBeHelped } from './fetch-bytes';

/** Answers whether the draft can be saved without its desk: with its image or, as at the desk, without one that nobody can have. */
export async function keepImage({ key, clip, image, press }: Draft): Promise<boolean> {
  if (image.kind !== 'page') return true;
  const { url } = image;
  if ((await readImage(key))?.from === url) return true;
  try {
    await putImage(key, await reencodeImage(await fetchBytes(url, await tabShowing(clip.url), clip.url), url));
    return true;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    await noteImageProblem(key, error.problem);
    return press?.withoutImage === true || !mayBeHelped(error.problem);
  }
}
