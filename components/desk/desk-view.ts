// What the desk shows and what the curator can do at it: the whole contract between the desk and who wires it.
import type { CheckCode } from '@/utils/core/check';
import type { ClipField, ImageCandidate } from '@/utils/core/clip';
import type { Draft, DraftChange } from '@/utils/core/draft';
import type { Excerpt, Paragraph } from '@/utils/core/paragraph';
import type { Delivery } from '@/utils/core/delivery';
import type { KnownDestination } from '@/utils/core/kinds/kind-facts';
import type { Problem } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import type { Suggestion } from '@/utils/taxonomy/suggest-topics';
import type { TopicIndex } from '@/utils/taxonomy/topic-index';
import type { ComparedFile, ComparisonWay } from '../shared/comparison/compared-file';
import type { DeskActName } from '../shared/delivery/delivery-acts';

export interface DeskView {
  /** Where the desk stands: its layout follows. */
  frame: 'popup' | 'panel' | 'tab';
  /** Frames that the desk can be opened in from here. */
  otherFrames: ('panel' | 'tab')[];
  site: Site;
  /** All sites at hand; the curator may choose among them where there are several. */
  sites: { name: string; slug: string }[];
  /** The site's topics, ready for searching. */
  topicIndex: TopicIndex;
  /** Topics to offer first where nothing is typed: recommended, recent, frequent. */
  usualTopics: string[];
  /** None of them chosen already. Null until the article was looked through. */
  suggestions: Suggestion[] | null;
  /** Host of the page, without `www.`; empty until it is known. */
  host: string;
  /** `reading`: nothing yet · `facts`: title and metadata are there, the body is on its way · `ready` · `failed`: nothing could be read. */
  reading: 'reading' | 'facts' | 'ready' | 'failed';
  /** Counts the pages that are read for this desk: another number, another page. */
  turn?: number;
  /** The page is in no tab any more: it can be opened, not read again. */
  pageClosed?: boolean;
  /** A draft of the page was discarded just now, or before the desk was opened again, and can be taken back. */
  discarded?: boolean;
  /** Null until something could be read. */
  draft: Draft | null;
  /** When the draft was already there on opening: when it was last changed, ISO 8601. */
  resumed: string | null;
  /** When the desk was opened, ISO 8601: what happened on that day is told by its time alone. */
  openedAt?: string;
  /** Null when the name is not known yet; asked for once, then only in the menu. */
  curator: string | null;
  paragraphs: Paragraph[];
  selection: Paragraph[];
  excerpt: Excerpt | null;
  image: ImageView;
  /** False where a file dialog would close the desk and lose the file, as in Firefox's popup (bug 1292701). */
  choosesFiles?: boolean;
  /** Escape closes the desk before the desk hears of it, as in Firefox's popup. */
  escapeCloses?: boolean;
  /** At most one notice is shown; the first of these. */
  notices: Notice[];
  /** What keeps Save from working, in the order of the desk. Shown at Save when it is tried. */
  missing: Problem[];
  preview: Preview;
  /** All that are set up; Save goes to those that are used. */
  places: KnownDestination[];
  /** The save of another article that has this one's address, so that this one's ends with its number; until the curator has seen it. */
  meets?: Delivery | null;
  /** When this article was clipped before, and the curator has not said yet that this is an update. */
  clipped: Clipped | null;
  /** Both versions of what lies at a line's place already, while the curator looks at them. */
  comparison: { line: ReceiptLine; files: ComparedFile[] } | null;
  save: SaveView;
  /** What was saved is being taken back. */
  undoing?: boolean;
  /** What is to be known of what is kept here, until the curator has seen it. */
  storage?: Problem | null;
  /** Nothing is kept: all of it is forgotten with the desk. */
  inMemory?: boolean;
}

export interface Clipped {
  /** The newest save of it, one for each community and place. */
  rows: Delivery[];
  /** Where they went, those that are still set up. */
  places: KnownDestination[];
}

export type ImageView =
  | { state: 'none' }
  | { state: 'loading'; candidates: ImageCandidate[] }
  /** `src` is an object URL of the re-encoded image; sizes in pixels. */
  | {
      state: 'ready';
      src: string;
      width: number;
      height: number;
      format: string;
      bytes: number;
      converted: string | null;
      candidates: ImageCandidate[];
    }
  /** `host` is set when allowing it would help. */
  | { state: 'problem'; problem: Problem; host: string | null; candidates: ImageCandidate[] };

export interface Notice {
  problem: Problem;
  /** What can be done about it with one click. */
  action: 'read-again' | 'none';
}

export type Preview =
  | { state: 'closed' }
  | { state: 'making' }
  /** One entry a community. `path` is below the site's content root; `meets` is the title of another article that has its address. */
  | { state: 'ready'; files: { path: string; text: string; meets?: string | null }[] }
  | { state: 'problem'; problem: Problem };

export type SaveView =
  | { state: 'idle' }
  | { state: 'saving' }
  /** It is kept, and on its way or arrived: one line for each place. */
  | { state: 'sent'; lines: ReceiptLine[] }
  /** All of it was taken back. */
  | { state: 'undone' }
  /**
   * In the downloads folder and nowhere else. `paths` as the destination names them, article first. `renamed`: `numbered` by the browser,
   * since the name was taken,
   * or by somebody `other`; `packs`: an archive would keep the names.
   */
  | { state: 'saved'; paths: string[]; renamed: 'numbered' | 'other' | null; packs: boolean }
  | { state: 'failed'; problem: Problem };

export interface ReceiptLine {
  /** Null where it was removed since. */
  place: KnownDestination | null;
  /** All that went there. */
  rows: Delivery[];
  /** The one of them that is worst off. */
  row: Delivery;
}

export interface DeskActions {
  /** Opens the same draft in another frame. Must be called inside a click. */
  openIn(frame: 'panel' | 'tab'): void;
  chooseSite(slug: string): void;
  openOptions(): void;
  /** At a delivery, where one is named. */
  openLibrary(delivery?: string): void;
  /** Whether Save goes to that place, now and from now on. */
  choosePlace(id: string, used: boolean): void;
  /** It was clipped before, and the next save takes that one's place. */
  updateClipped(): void;
  /** Must be called inside a click: a permission is asked for in it. */
  act(line: ReceiptLine, act: DeskActName): void;
  settleComparison(way: ComparisonWay): void;
  /** Saves once more what others gave names to, in one archive, in place of those. */
  packSaved(): void;
  /** Takes back all that the receipt tells of. */
  undoSave(): void;
  change(change: DraftChange): void;
  nameCurator(name: string): void;
  /** Where the page is closed: opens it in a new tab. */
  readAgain(): void;
  openPreview(open: boolean): void;
  /** A click of the curator's: the permission is asked for inside it. */
  allowImageHost(): void;
  takeImageFile(file: Blob): void;
  save(): void;
  /** Puts the desk away, once what was asked of the medium is on it. A frame that may not close itself stays. */
  close(): void;
  /** Opens the downloads folder at what was saved. */
  showSaved(): void;
  /** The curator has looked at what a check asked for; garbled text is mended. */
  /** The curator has seen what `storage` says. */
  settleStorage(): void;
  settleCheck(code: CheckCode): void;
  /** The curator has seen that another article has the address. */
  settleAddress(): void;
  discard(): void;
  undoDiscard(): void;
}

/** The fields under "Details", in their order. */
export const DETAIL_FIELDS = ['byline', 'publishedTime', 'modifiedTime', 'siteName', 'lang', 'description'] as const satisfies ClipField[];
