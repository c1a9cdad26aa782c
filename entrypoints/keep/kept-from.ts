// Carries out Keep for later, from whichever menu or key it was chosen, and shows at the button whether it was kept.
import { ProblemError } from '@/utils/core/problem';
import { markTab } from '@/utils/platform/badge';
import { refusalFor } from '@/utils/platform/closed-pages';
import { whenKept } from '@/utils/platform/database/open-database';
import { linkText } from '@/utils/platform/link-text';
import type { ToKeep } from '@/utils/platform/menus';
import { now } from '../outbox/alone';
import { keepNamed, keepPage } from './keep-for-later';

export async function keepForLater(wanted: ToKeep): Promise<void> {
  const { id } = wanted.tab;
  if (id === undefined) return;
  let isKept = false;
  // Where nothing is kept, as in Firefox's private windows, this is not either.
  await whenKept(async () => {
    isKept = await keep(wanted, id).then(
      () => true,
      (error: unknown) => {
        if (error instanceof ProblemError) return false;
        throw error;
      },
    );
  });
  await markTab(id, isKept ? 'kept' : 'not-kept');
}

async function keep({ tab, link, pageUrl }: ToKeep, id: number): Promise<void> {
  if (link) {
    const from = { id, windowId: tab.windowId, url: tab.url ?? '' };
    return keepNamed({ url: link.url, title: link.text?.trim() || (await linkText(from, link.url)) }, now());
  }
  const url = tab.url ?? pageUrl;
  const named = url !== undefined && refusalFor(url) === null ? { url, title: tab.title?.trim() ?? '' } : null;
  return keepPage(id, named, now());
}
