// Reads the page of a desk, and puts its draft on it: the stored one where there is one.
import type { Clip } from '@/utils/core/clip';
import { type Draft, startDraft, updateClip } from '@/utils/core/draft';
import { pickAgain } from '@/utils/core/excerpt';
import { cleanUrl } from '@/utils/extract/clean-url';
import { readDraft } from '@/utils/platform/drafts';
import { takeImage } from '@/utils/platform/handoff';
import { type ActiveTab, onNavigated } from '@/utils/platform/page';
import { readHabit } from '@/utils/platform/past-choices';
import type { Asked } from './ask-page';
import type { ClippedDesk } from './clipped-desk';
import { hostOf } from './desk-state';
import type { DeskStore } from './desk-store';
import type { ImageDesk } from './image-desk';
import type { Notices } from './notices';
import { checkHead, readClip } from './read-tab';
import type { Saving } from './saving';
import type { TopicDesk } from './topic-desk';

export interface ReadingParts {
  notices: Notices;
  images: ImageDesk;
  saving: Saving;
  clipped: ClippedDesk;
  topics: TopicDesk;
  /** The curator's name and the sites are known: asking for them and then not would move what is below. */
  ready: Promise<void>;
  /** Key of the draft to show where its page is gone. */
  key: string | null;
  /** A choice of the curator's, as if made at the desk. */
  chooseImage(url: string): void;
}

export interface Reading {
  /** The page that the desk shows; null until it is known. */
  tab(): ActiveTab | null;
  open(asked: Asked, again: boolean): Promise<void>;
}

const now = () => new Date().toISOString();

export function createReading(store: DeskStore, { notices, images, saving, clipped, topics, ready, key, chooseImage }: ReadingParts): Reading {
  const { get, set, show } = store;
  let tab: ActiveTab | null = null;
  let stopFollowing = () => {};

  async function read({ tab: asking, head: answer }: Asked, again: boolean): Promise<void> {
    const page = await asking;
    follow(page);
    const known = clipped.watch({ url: page.url, cleanUrl: cleanUrl(page.url), canonicalUrl: null });
    const habit = ready.then(() => readHabit(get().site.slug, hostOf(page.url)));
    const [head, stored] = await Promise.all([answer.then(checkHead), again ? get().draft : readDraft(cleanUrl(page.url))]);
    const same = stored?.key === head.facts.cleanUrl ? stored : null;
    // Nothing is to come between the frame and the words in it.
    await Promise.all([ready, known]);
    set({ notices: [], resumed: same && !again ? same.changedAt : null });
    show(same ? withSelection(same, head.facts.selectionHtml) : startDraft(head.facts, get().site, now(), await habit));
    saving.watch(head.facts.cleanUrl);
    void clipped.watch(head.facts);
    if (same && 'bodyHtml' in same.clip && !again && !same.partial) {
      set({ reading: 'ready' });
    } else {
      set({ reading: 'facts' });
      const clip = await readClip(page, head);
      showClip(clip, head.loading);
      set({ reading: 'ready' });
      if (head.huge) notices.tell('page-huge');
      if (head.loading) notices.tell('page-loading');
    }
    const handed = await takeImage(page.id);
    if (handed) chooseImage(handed);
    else void images.show();
    topics.refresh();
    if (same?.saving) await saving.resume();
  }

  function showClip(clip: Clip, partial: boolean): void {
    const { draft, paragraphs } = get();
    if (!draft) return;
    show({ ...updateClip(draft, clip), partial });
    if (draft.excerpt.kind !== 'picked') return;
    show({ ...(get().draft ?? draft), excerpt: { kind: 'picked', paragraphs: pickAgain(draft.excerpt.paragraphs, paragraphs, get().paragraphs) } });
  }

  function follow(page: ActiveTab): void {
    stopFollowing();
    tab = page;
    stopFollowing = onNavigated(page.id, (url) => {
      const { draft } = get();
      if (draft && (!url || cleanUrl(url) !== draft.key)) notices.tell('page-moved');
    });
  }

  /** Its page is gone, and what was made of it is not. */
  async function showStored(): Promise<void> {
    const stored = key === null || get().draft ? null : await readDraft(key);
    await ready;
    if (!stored) return;
    show(stored);
    set({ resumed: stored.changedAt });
    saving.watch(stored.key);
    void clipped.watch(stored.clip);
    topics.refresh();
  }

  return {
    tab: () => tab,
    async open(asked, again) {
      try {
        await read(asked, again);
      } catch (error) {
        await showStored();
        notices.report(error);
        void images.show();
      }
    },
  };
}

/** A draft opened again with something else selected on the page: that is what the curator wants now. */
function withSelection(draft: Draft, selectionHtml: Draft['clip']['selectionHtml']): Draft {
  if (!selectionHtml || selectionHtml === draft.clip.selectionHtml) return draft;
  return { ...draft, clip: { ...draft.clip, selectionHtml }, excerpt: { kind: 'selection' } };
}
