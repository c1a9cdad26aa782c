// The bytes of an image of a page: with the page's own power first, where its tab is open, then the extension's, where the curator has
// allowed the host.
import { type Problem, ProblemError } from '@/utils/core/problem';
import { fetchImageWithPage, fetchImageWithPermission } from '@/utils/platform/images/fetch-image';
import { type ActiveTab, runFunction } from '@/utils/platform/page';
import { mayReach } from '@/utils/platform/permissions';

/** Milliseconds; a little more than the fetch itself allows. */
const IMAGE_WITHIN = 17_000;

/** The page's own power is not enough, or the page is not there any more: the curator may help. */
export const mayBeHelped = ({ code }: Problem): boolean => /^(image-needs|page-)/.test(code);

/** Throws the Problems of both ways. */
export async function fetchBytes(url: string, tab: ActiveTab | null, pageUrl: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    if (tab)
      return await fetchImageWithPage(url, pageUrl, (func, args) =>
        runFunction(tab, func, args, { ms: IMAGE_WITHIN, else: 'image-unreachable' }),
      );
  } catch (error) {
    if (!(error instanceof ProblemError && mayBeHelped(error.problem))) throw error;
  }
  return fetchImageWithPermission(url, pageUrl, { fetch: (...args) => fetch(...args), mayReach });
}
