// What a desk holds while it is open.
import { publicationHost } from '@/utils/base/host-of';
import type { PublishedView } from '@/components/desk/footer/save-view';
import type { DeskView } from '@/components/desk/desk-view';
import type { ImageLook } from '@/components/desk/source/image-view';
import type { AskedFault } from '@/utils/core/asks/asked-faults';
import type { Draft } from '@/utils/core/draft';
import type { Delivery } from '@/utils/core/delivery';
import type { Paragraph } from '@/utils/core/paragraph';
import { cutExcerpt } from '@/utils/curate/excerpt';
import { isTeaser } from '@/utils/curate/excerpt-limit';
import type { LeadImage } from '@/utils/core/image';
import type { Problem } from '@/utils/core/problem';
import type { PublishedFile } from '@/utils/core/team/published';
import type { Site } from '@/utils/core/site';
import type { ActiveTab } from '@/utils/platform/page';
import { indexTopics } from '@/utils/taxonomy/topic-index';
import type { SafeText } from './safe-text';

/** What the desk holds: what it shows, but for what follows from the rest, and what it needs besides. */
export interface DeskState extends Omit<
  DeskView,
  'choosesFiles' | 'escapeCloses' | 'missing' | 'faults' | 'clipped' | 'published' | 'update' | 'likely' | 'save' | 'asked'
> {
  /** Of all sites. */
  places: DeskView['places'];
  /** What is missing or wrong in asked fields, and where that stands among what is missing; null where none are asked for. */
  checked: CheckedForm | null;
  /** The tab of the page that the desk shows; null until it is known. */
  tab: ActiveTab | null;
  /** What of the page's text may be shown is in `paragraphs` and `selection`. */
  textKnown: boolean;
  leadImage: LeadImage | null;
  imageLooks: ImageLook[];
  /** Id of the save of another article at this one's address that the curator has seen. */
  metSeen: string | null;
  /** The newest save of the article that was not taken back. */
  before: readonly Delivery[];
  /** Of its saves that arrived, the newest for each community and destination. */
  earlier: readonly Delivery[];
  /** How many files of those, by their ids, still lie where an update would replace them unread. */
  standing: ReadonlyMap<string, number>;
  /** What others published of the article at the places of its site. */
  theirs: readonly PublishedFile[];
  /** Loaded with them. */
  tellPublished: PublishedView['tell'] | null;
  /** Whether the curator said that what may be the same article is another one; null: nothing was said. */
  asNew: boolean | null;
  /** Ids of what was saved at this desk since the page is on it. */
  own: readonly string[];
  /** The newest save of the draft. */
  saved: readonly Delivery[];
  /** Keys of the drafts whose files are being made: another one may be on the desk meanwhile. */
  making: ReadonlySet<string>;
  /** Why the draft was not saved, until something of it changes. */
  notSaved: Problem | null;
}

/** Made where a format asks for fields, by what is loaded for it. */
export interface CheckedForm {
  faults: readonly AskedFault[];
  /** With what keeps the rest from being saved, in the order of the desk. */
  into(missing: readonly Problem[]): Problem[];
}

/** Where one can go on from each frame. */
const OTHER_FRAMES: Record<DeskView['frame'], DeskView['otherFrames']> = { popup: ['panel', 'tab'], panel: ['tab'], tab: [] };

export const emptyState = (site: Site, openedAt: string, frame: DeskView['frame'] = 'popup'): DeskState => ({
  frame,
  otherFrames: OTHER_FRAMES[frame],
  site,
  sites: [],
  topicIndex: indexTopics(site.topics),
  shape: null,
  defaults: null,
  checked: null,
  usualTopics: [],
  suggestions: null,
  host: '',
  reading: 'reading',
  pagesRead: 0,
  pageClosed: false,
  discarded: false,
  draft: null,
  resumed: null,
  openedAt,
  curator: null,
  paragraphs: [],
  selection: [],
  excerpt: null,
  tab: null,
  textKnown: false,
  image: { state: 'none' },
  leadImage: null,
  imageLooks: [],
  notices: [],
  preview: { state: 'closed' },
  places: [],
  meets: null,
  metSeen: null,
  before: [],
  earlier: [],
  standing: new Map(),
  theirs: [],
  tellPublished: null,
  asNew: null,
  own: [],
  comparison: null,
  saved: [],
  making: new Set(),
  notSaved: null,
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
    {
      ...state,
      draft,
      host: publicationHost(clip.url),
      paragraphs: paragraphs ?? NO_TEXT,
      selection: selection ?? NO_TEXT,
      textKnown: isKnown,
    },
    state,
  );
}

/** One list, so that nothing is cut again for it. */
const NO_TEXT: Paragraph[] = [];

/** `state`, which came of `before`, with the excerpt that follows from it: cut once for each change, and quoted by the draft. */
export function withExcerpt(state: DeskState, before: DeskState): DeskState {
  const { draft, paragraphs, selection, site } = state;
  if (!draft || !state.textKnown) return state.excerpt ? { ...state, excerpt: null } : state;
  const isSame =
    paragraphs === before.paragraphs &&
    selection === before.selection &&
    draft.excerpt === before.draft?.excerpt &&
    site.excerpt.maxCharacters === before.site.excerpt.maxCharacters &&
    site.excerpt.maxShare === before.site.excerpt.maxShare;
  const excerpt = (isSame && before.excerpt) || cutExcerpt(paragraphs, selection, draft.excerpt, site.excerpt, isTeaser(draft));
  if (excerpt === state.excerpt && draft.quoted === excerpt.paragraphs) return state;
  return { ...state, excerpt, draft: { ...draft, quoted: excerpt.paragraphs, quotedFrom: excerpt.of } };
}
