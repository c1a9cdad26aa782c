// For the background: the image of a draft that is being saved, fetched where its desk was closed too soon for it.
import type { Draft } from '@/utils/core/draft';
import { ProblemError } from '@/utils/core/problem';
import { putImage, readImage } from '@/utils/platform/database/kept-images';
import { fetchImageWithPage, fetchImageWithPermission } from '@/utils/platform/images/fetch-image';
import { reencodeImage } from '@/utils/platform/images/reencode-image';
import { runFunction, tabShowing } from '@/utils/platform/page';
import { mayReach } from '@/utils/platform/permissions';

/** Milliseconds; a little more than the fetch itself allows. */
const IMAGE_WITHIN = 17_000;

/** Answers whether the draft can be saved without its desk: with its image or, as at the desk, without one that nobody can have. */
export async function keepImage({ key, clip, image }: Draft): Promise<boolean> {
  if (image.kind !== 'page') return true;
  const { url } = image;
  if ((await readImage(key))?.from === url) return true;
  try {
    await putImage(key, await reencodeImage(await fetchBytes(url, clip.url), url));
    return true;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    // A click of the curator's would help.
    return !/^(image-needs|page-)/.test(error.problem.code);
  }
}

/** As at the desk: with the page's own power where its tab is still open, else with the extension's. */
async function fetchBytes(url: string, pageUrl: string): Promise<Uint8Array<ArrayBuffer>> {
  const tab = await tabShowing(pageUrl);
  try {
    if (tab)
      return await fetchImageWithPage(url, pageUrl, (func, args) =>
        runFunction(tab, func, args, { ms: IMAGE_WITHIN, else: 'image-unreachable' }),
      );
  } catch (error) {
    if (!(error instanceof ProblemError) || !/^(image-needs|page-)/.test(error.problem.code)) throw error;
  }
  return fetchImageWithPermission(url, pageUrl, { fetch: (...args) => fetch(...args), mayReach });
}
