// Reads the page of a desk, and puts its draft on it: the stored one where there is one.
import type { Clip } from '@/utils/core/clip';
import { startDraft, updateClip } from '@/utils/curate/start-draft';
import { pickAgain } from '@/utils/curate/excerpt';
import { fail, ProblemError } from '@/utils/core/problem';
import { cleanUrl } from '@/utils/extract/address/clean-url';
import { readDraft } from '@/utils/platform/database/drafts';
import { takeImage } from '@/utils/platform/handoff';
import { type ActiveTab, onNavigated } from '@/utils/platform/page';
import { readHabit } from '@/utils/platform/database/past-choices';
import type { AskedPage } from './ask-page';
import { keepRead, refuseOther, withPutBack, withSelection } from './known-draft';
import type { ClippedDesk } from '../parts/clipped-desk';
import { publicationHost } from '@/utils/base/host-of';
import type { DeskStore } from '../session/desk-store';
import type { ImageDesk } from '../parts/image-desk';
import type { Notices } from '../session/notices';
import { checkHead, readClip } from './read-tab';
import type { Saving } from '../save/saving';
import type { SiteDesk } from '../parts/site-desk';

export interface ReadingParts {
  notices: Notices;
  images: ImageDesk;
  saving: Pick<Saving, 'resume'>;
  clipped: ClippedDesk;
  sites: SiteDesk;
  /** The curator's name and the sites are known: asking for them and then not would move what is below. */
  ready: Promise<void>;
  /** There is something to read drafts from. */
  opened: Promise<void>;
  /** Key of the draft that the desk keeps to, also where its page is gone; null: of whichever page it is asked for. */
  key: string | null;
  /** A choice of the curator's, as if made at the desk. */
  chooseImage(url: string): void;
}

/** One reading among those under way. */
interface Turn {
  of: number;
  /** Of the draft that it put on the desk. */
  key: string | null;
}

export interface Reading {
  open(asked: AskedPage, again: boolean): Promise<void>;
  /** Shows the stored draft of the key without its page. */
  openStored(): Promise<void>;
  /** A page that may not be read is in front: one that has not answered yet does not come on the desk any more. */
  overtake(): void;
}

const now = () => new Date().toISOString();

export function createReading(
  store: DeskStore,
  { notices, images, saving, clipped, sites, ready, opened, key, chooseImage }: ReadingParts,
): Reading {
  const { get, set, learn, show } = store;
  let stopFollowing = () => {};
  /** Pages come to the front while others are still being read; only the newest comes on the desk. */
  let turn = 0;

  function next(): number {
    turn += 1;
    set({ pagesRead: turn, pageClosed: false });
    return turn;
  }

  async function read(asked: AskedPage, again: boolean, mine: Turn): Promise<void> {
    const page = await asked.tab;
    if (!get().draft && mine.of === turn) follow(page);
    const host = publicationHost(page.url);
    const [head, stored, { site, habit }] = await Promise.all([
      asked.head.then(checkHead),
      opened.then(() => readDraft(cleanUrl(page.url))),
      ready.then(async () => {
        const site = await sites.forHost(host);
        return { site, habit: await readHabit(site, host) };
      }),
    ]);
    if (mine.of !== turn) return;
    // Nothing is to come between the frame and the words in it.
    await clipped.watch(head.facts);
    if (mine.of !== turn) return;
    mine.key = head.facts.cleanUrl;
    refuseOther(head.facts, { frame: get().frame, key, asked: page.url });
    // The page may have named another address than its tab's.
    const found = mine.key === cleanUrl(page.url) ? stored : await readDraft(mine.key);
    const { clip: facts } = await learn({ clip: head.facts });
    const kept = found && (await learn(found));
    if (mine.of !== turn) return;
    const isShown = () => get().draft?.key === mine.key;
    // What is on the desk is newer than what was read a moment ago.
    const before = again || isShown() ? get().draft : kept;
    const known = before?.key === mine.key ? before : null;
    const isOther = get().draft !== null && !isShown();
    follow(page);
    sites.turnTo(known?.site ?? site);
    set({
      notices: [],
      resumed: known && !again ? known.changedAt : null,
      ...(isOther && { suggestions: [], usualTopics: [], suggestedCommunities: [] }),
    });
    const begun = known ? withSelection(known, facts.selection) : await clipped.begun(startDraft(facts, get().site, now(), habit));
    if (mine.of !== turn) return;
    show(begun);
    if (isOther) images.clear();
    if (!known || !('body' in known.clip) || again || known.partial) {
      set({ reading: 'facts' });
      const { clip } = await learn({ clip: await withPutBack(await readClip(asked, head), get().draft?.clip) });
      // Overtaken: when its page comes to the front again, it is read again.
      if (!isShown()) return;
      showClip(clip, head.loading);
      // It was kept by a link alone.
      if (known?.linkOnly) await keepRead(get().draft);
      if (head.huge) notices.tell('page-huge');
      if (head.loading) notices.tell('page-loading');
    }
    const handed = await takeImage(page.id);
    if (!isShown()) return;
    if (handed) chooseImage(handed);
    else void images.show();
    // A save that waits for this is to have the image that was handed over.
    set({ reading: 'ready' });
    // The popup closed between Save and the outbox.
    if (known?.saving) await saving.resume(mine.key);
  }

  function showClip(clip: Clip, partial: boolean): void {
    const { draft, paragraphs } = get();
    if (!draft) return;
    // The page has given itself another address since it told its facts: this may be another article.
    if (draft.key !== clip.cleanUrl) fail('page-gone');
    show({ ...updateClip(draft, clip), partial });
    if (draft.excerpt.kind !== 'picked') return;
    show({
      ...(get().draft ?? draft),
      excerpt: { kind: 'picked', paragraphs: pickAgain(draft.excerpt.paragraphs, paragraphs, get().paragraphs) },
    });
  }

  function follow(page: ActiveTab): void {
    stopFollowing();
    set({ tab: page });
    // The panel goes along.
    if (get().frame === 'panel') return;
    stopFollowing = onNavigated(page.id, (url) => {
      const { draft } = get();
      if (!draft || (url && cleanUrl(url) === draft.key)) return;
      if (key !== null) set({ pageClosed: true });
      notices.tell(key === null ? 'page-moved' : 'page-closed');
    });
  }

  /** Its page is gone, and what was made of it is not. */
  async function showStored(): Promise<void> {
    await opened;
    const found = key === null || get().draft ? null : await readDraft(key);
    await ready;
    if (!found) return;
    const stored = await learn(found);
    sites.turnTo(stored.site);
    show(stored);
    set({ resumed: stored.changedAt });
    void clipped.watch(stored.clip);
  }

  return {
    overtake: () => void next(),
    async open(asked, again) {
      const mine: Turn = { of: next(), key: null };
      try {
        await read(asked, again, mine);
      } catch (error) {
        if (mine.of !== turn && (mine.key === null || mine.key !== get().draft?.key)) return;
        set({ pageClosed: error instanceof ProblemError && error.problem.code === 'page-closed' });
        await showStored();
        notices.report(error);
        void images.show();
      }
    },
    async openStored() {
      set({ pageClosed: true });
      try {
        await showStored();
        if (!get().draft) fail('draft-gone');
        set({ reading: 'ready' });
        void images.show();
      } catch (error) {
        notices.report(error);
      }
    },
  };
}
