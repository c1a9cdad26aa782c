// Whether a colleague has published the article on the desk already: looked up in what this browser has read of the repositories that Save
// goes to. Loaded where there is one.
import { publishedNotice } from '@/components/desk/footer/notice/published-notice';
import { articleKeys, pageAddresses } from '@/utils/core/article-keys';
import { placesOfSite } from '@/utils/core/kinds/site-destinations';
import { publishedByOthers } from '../../published/by-others';
import { whenChanged } from '../../screen/screen-store';
import type { DeskStore } from '../session/desk-store';

/** To be called once; from then on the desk follows. */
export function followPublishedFiles(store: DeskStore, report: (error: unknown) => void): void {
  const { get, set } = store;
  let asked = 0;
  async function look(): Promise<void> {
    const mine = (asked += 1);
    const { draft, site, places } = get();
    const repositories = placesOfSite(places, site).filter(({ about }) => about.isRepository);
    const keys = draft && repositories.length > 0 ? articleKeys(pageAddresses(draft)) : [];
    const own = { articleKeys: keys };
    const theirs =
      keys.length === 0
        ? []
        : await publishedByOthers(
            repositories.map(({ id }) => id),
            own,
          );
    if (mine === asked && (theirs.length > 0 || get().theirs.length > 0)) set({ theirs, tellPublished: publishedNotice });
  }
  const start = () => void look().catch(report);
  whenChanged(store, ({ draft, site, places, before }) => [draft?.key, draft?.clip, site, places, before], start);
  start();
}
