// What a desk holds while it is open, and how the desk's view is made of it.
import type { DeskView } from '@/components/desk/desk-view';
import type { Clipped, SaveView } from '@/components/desk/footer/save-view';
import type { ImageView } from '@/components/desk/source/image-view';
import type { DeskNotice } from '@/components/desk/footer/desk-notice';
import type { Preview } from '@/components/desk/file/preview-view';
import { missingFrom } from '@/utils/curate/missing-from';
import type { Draft } from '@/utils/core/draft';
import type { Delivery } from '@/utils/core/delivery';
import type { KnownDestination } from '@/utils/core/kinds/kind-facts';
import type { Excerpt, Paragraph } from '@/utils/core/paragraph';
import { cutExcerpt } from '@/utils/curate/excerpt';
import type { LeadImage } from '@/utils/core/image';
import { type Problem, problem } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import type { Suggestion } from '@/utils/taxonomy/suggest-topics';
import { indexTopics, type TopicIndex } from '@/utils/taxonomy/topic-index';
import type { SafeText } from './safe-text';

export interface DeskState {
  frame: DeskView['frame'];
  otherFrames: DeskView['otherFrames'];
  site: Site;
  sites: DeskView['sites'];
  topicIndex: TopicIndex;
  usualTopics: string[];
  suggestions: Suggestion[] | null;
  host: string;
  reading: DeskView['reading'];
  turn: number;
  pageClosed: boolean;
  discarded: boolean;
  draft: Draft | null;
  resumed: string | null;
  openedAt: string;
  curator: string | null;
  paragraphs: Paragraph[];
  selection: Paragraph[];
  excerpt: Excerpt | null;
  /** What of the page's text may be shown is in `paragraphs` and `selection`. */
  textKnown: boolean;
  image: ImageView;
  leadImage: LeadImage | null;
  notices: DeskNotice[];
  preview: Preview;
  places: KnownDestination[];
  /** The save of another article that has the address of this one. */
  meets: Delivery | null;
  /** Id of the one that the curator has seen. */
  metSeen: string | null;
  /** The newest save of the article that was not taken back. */
  before: Delivery[];
  /** When that was, where the curator said that the next one is an update of it. */
  updating: string | null;
  /** Ids of what was saved at this desk since the page is on it. */
  own: string[];
  comparison: DeskView['comparison'];
  save: SaveView;
  undoing: boolean;
  storage: Problem | null;
  inMemory: boolean;
}

/** Where one can go on from each frame. */
const OTHER_FRAMES: Record<DeskView['frame'], DeskView['otherFrames']> = { popup: ['panel', 'tab'], panel: ['tab'], tab: [] };

export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

export const emptyState = (site: Site, openedAt: string, frame: DeskView['frame'] = 'popup'): DeskState => ({
  frame,
  otherFrames: OTHER_FRAMES[frame],
  site,
  sites: [],
  topicIndex: indexTopics(site.topics),
  usualTopics: [],
  suggestions: null,
  host: '',
  reading: 'reading',
  turn: 0,
  pageClosed: false,
  discarded: false,
  draft: null,
  resumed: null,
  openedAt,
  curator: null,
  paragraphs: [],
  selection: [],
  excerpt: null,
  textKnown: false,
  image: { state: 'none' },
  leadImage: null,
  notices: [],
  preview: { state: 'closed' },
  places: [],
  meets: null,
  metSeen: null,
  before: [],
  updating: null,
  own: [],
  comparison: null,
  save: { state: 'idle' },
  undoing: false,
  storage: null,
  inMemory: false,
});

/** What `createSafeText` answers. */
export type TextOf = SafeText['of'];

/** The state with another draft in it, and with its text where that is known. */
export function withDraft(state: DeskState, draft: Draft, textOf: TextOf): DeskState {
  const { clip } = draft;
  const [paragraphs, selection] = ['body' in clip ? clip.body : [], clip.selection ?? []].map((raw) =>
    raw.length > 0 ? textOf(raw) : NO_TEXT,
  );
  const isKnown = paragraphs != null && selection != null;
  return withExcerpt(
    { ...state, draft, host: hostOf(clip.url), paragraphs: paragraphs ?? NO_TEXT, selection: selection ?? NO_TEXT, textKnown: isKnown },
    state,
  );
}

/** One list, so that nothing is cut again for it. */
const NO_TEXT: Paragraph[] = [];

/** `state`, which came of `before`, with the excerpt that follows from it: cut once for each change, and quoted by the draft. */
export function withExcerpt(state: DeskState, before: DeskState): DeskState {
  const { draft, paragraphs, selection, site } = state;
  if (!draft || !state.textKnown) return state.excerpt ? { ...state, excerpt: null } : state;
  const most = site.excerpt.maxCharacters;
  const isSame =
    paragraphs === before.paragraphs &&
    selection === before.selection &&
    draft.excerpt === before.draft?.excerpt &&
    most === before.site.excerpt.maxCharacters;
  const excerpt = (isSame && before.excerpt) || cutExcerpt(paragraphs, selection, draft.excerpt, most);
  if (excerpt === state.excerpt && draft.quoted === excerpt.paragraphs) return state;
  return { ...state, excerpt, draft: { ...draft, quoted: excerpt.paragraphs } };
}

function clippedOf({ before, places, own, updating, save }: DeskState): Clipped | null {
  const [first] = before;
  if (!first || own.includes(first.id) || first.createdAt === updating || save.state === 'saving') return null;
  return { rows: before, places: places.filter(({ id }) => before.some(({ destination }) => destination === id)) };
}

/** What keeps a draft from being saved, in the order of the desk. */
export function missingFor(state: DeskState): DeskView['missing'] {
  if (!state.draft) return [];
  const isNowhere = state.places.length > 0 && !state.places.some(({ used }) => used);
  return [...missingFrom(state.draft, state.site, state.curator ?? ''), ...(isNowhere ? [problem('destination-missing')] : [])];
}

export function viewOf(state: DeskState): DeskView {
  const inFirefoxPopup = import.meta.env.BROWSER === 'firefox' && state.frame === 'popup';
  const { leadImage: _, before: _before, updating: _updating, own: _own, textKnown: _known, metSeen, ...shown } = state;
  return {
    ...shown,
    // That of another site does not tell what this one lists.
    topicIndex: state.topicIndex.topics === state.site.topics ? state.topicIndex : { ...state.topicIndex, partial: true },
    // Firefox's file dialog closes the popup, and what is chosen is lost. https://bugzilla.mozilla.org/show_bug.cgi?id=1292701
    choosesFiles: !inFirefoxPopup,
    escapeCloses: inFirefoxPopup,
    meets: state.meets?.id === metSeen ? null : state.meets,
    clipped: clippedOf(state),
    missing: missingFor(state),
  };
}
