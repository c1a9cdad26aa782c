// Keeps a page closed that Gleaner could read, as its host is allowed for images, and that nobody asked it to read.
import { ProblemError } from '@/utils/core/problem';
import { cleanUrl } from '@/utils/extract/address/clean-url';
import { isToldAnyway } from '@/utils/platform/asked-page';
import { notAsked } from '@/utils/platform/front-tab';
import type { ActiveTab } from '@/utils/platform/page';
import { wasRead } from './known-draft';

/** A draft tells that it was asked before. Throws the Problem that names the key which asks. */
export async function onlyAsked(tab: ActiveTab): Promise<ActiveTab> {
  if ((await isToldAnyway(tab.id, tab.url)) && !(await wasRead(cleanUrl(tab.url)))) throw new ProblemError(await notAsked());
  return tab;
}
