// The draft on the desk follows what another frame made of it.
import { startDraft } from '@/utils/curate/start-draft';
import { onDraftChanged, readDraft } from '@/utils/platform/database/drafts';
import type { DeskStore } from './desk-store';
import type { ImageDesk } from '../parts/image-desk';
import type { Notices } from './notices';
import type { SiteDesk } from '../parts/site-desk';

interface FollowParts {
  images: ImageDesk;
  sites: SiteDesk;
  notices: Notices;
  now(): string;
}

export function followDraft({ get, learn, show }: DeskStore, { images, sites, notices, now }: FollowParts): void {
  onDraftChanged(async (changed) => {
    const mine = get().draft;
    if (mine?.key !== changed) return;
    const found = await readDraft(changed).catch(notices.report);
    const stored = found && (await learn(found));
    if (get().draft?.key !== changed) return;
    if (stored) sites.turnTo(stored.site);
    if (stored && stored.changedAt < mine.changedAt) return;
    // Another frame may have found less of the page.
    show(!stored ? startDraft(mine.clip, get().site, now()) : 'body' in stored.clip ? stored : { ...stored, clip: mine.clip });
    if (JSON.stringify(get().draft?.image) !== JSON.stringify(mine.image)) void images.show();
  });
}
