// The bytes of an image of a page: with the page's own power first, where its tab is open, then the extension's, where the curator has
// allowed the host.
import { ProblemError } from '@/utils/core/problem';
import { fetchImageWithPage, fetchImageWithPermission } from '@/utils/platform/images/fetch-image';
import { type ActiveTab, runFunction } from '@/utils/platform/page';
import { mayReach } from '@/utils/platform/permissions';

/** Milliseconds; a little more than the fetch itself allows. */
const IMAGE_WITHIN = 17_000;

/** Throws the Problems of both ways. */
export async function fetchBytes(url: string, tab: ActiveTab | null, pageUrl: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    if (tab)
      return await fetchImageWithPage(url, pageUrl, (func, args) =>
        runFunction(tab, func, args, { ms: IMAGE_WITHIN, else: 'image-unreachable' }),
      );
  } catch (error) {
    // The page may not, or is not there any more.
    if (!(error instanceof ProblemError) || !/^(image-needs|page-)/.test(error.problem.code)) throw error;
  }
  return fetchImageWithPermission(url, pageUrl, { fetch: (...args) => fetch(...args), mayReach });
}
