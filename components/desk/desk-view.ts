// What the desk shows.
import type { Asked } from '@/utils/core/asks/asked';
import type { AskedFault } from '@/utils/core/asks/asked-faults';
import type { FormatShape } from '@/utils/core/asks/format-shape';
import type { Draft } from '@/utils/core/draft';
import type { Delivery } from '@/utils/core/delivery';
import type { KnownDestination } from '@/utils/core/kinds/kind-facts';
import type { Excerpt, Paragraph } from '@/utils/core/paragraph';
import type { Problem } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import type { Suggestion } from '@/utils/taxonomy/suggest-topics';
import type { TopicIndex } from '@/utils/taxonomy/topic-index';
import type { ComparedFile } from '../shared/comparison/compared-file';
import type { Preview } from './file/preview-view';
import type { DeskNotice } from './footer/notice/desk-notice';
import type { Clipped, ReceiptLine, PublishedView, SaveView, UpdateView } from './footer/save-view';
import type { RegisteredView } from './registered/registered-view';
import type { ImageLook, ImageView } from './source/image-view';

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
  /** What the format of the article asks for and takes; null until that is known. */
  shape?: FormatShape | null;
  /** What asked fields are where nothing is typed in them; null until that is known. */
  defaults?: Asked | null;
  /** What is missing or wrong in asked fields. */
  faults?: readonly AskedFault[] | undefined;
  /** Topics to offer first where nothing is typed: recommended, recent, frequent. */
  usualTopics: string[];
  /** None of them chosen already. Null until the article was looked through. */
  suggestions: Suggestion[] | null;
  /** Labels of the communities to offer first where nothing is typed. */
  usualCommunities?: string[];
  /** The same of communities, by their labels. */
  suggestedCommunities?: Suggestion[];
  /** Host of the page, without `www.`; empty until it is known. */
  host: string;
  /** `reading`: nothing yet · `facts`: title and metadata are there, the body is on its way · `ready` · `failed`: nothing could be read. */
  reading: 'reading' | 'facts' | 'ready' | 'failed';
  /** How many pages were read for this desk: another number, another page. */
  pagesRead: number;
  /** The page is in no tab any more: it can be opened, not read again. */
  pageClosed: boolean;
  /** A draft of the page was discarded just now, or before the desk was opened again, and can be taken back. */
  discarded: boolean;
  /** Null until something could be read. */
  draft: Draft | null;
  /** When the draft was already there on opening: when it was last changed, ISO 8601. */
  resumed: string | null;
  /** When the desk was opened, ISO 8601: what happened on that day is told by its time alone. */
  openedAt: string;
  /** Null when the name is not known yet; asked for once, then only in the menu. */
  curator: string | null;
  paragraphs: Paragraph[];
  selection: Paragraph[];
  excerpt: Excerpt | null;
  image: ImageView;
  /** Those of the page that were looked at. */
  imageLooks?: ImageLook[];
  /** False where a file dialog would close the desk and lose the file, as in popups: the image is chosen in a page of its own then. */
  choosesFiles: boolean;
  /** Escape closes the desk before the desk hears of it, as in Firefox's popup. */
  escapeCloses: boolean;
  /** At most one notice is shown; the first of these. */
  notices: DeskNotice[];
  /** What keeps Save from working, in the order of the desk. Shown at Save when it is tried. */
  missing: Problem[];
  preview: Preview;
  /** Those of the site; Save goes to those that are used. */
  places: KnownDestination[];
  /** One of which nobody has said yet whether it is the site's. */
  asked: KnownDestination | null;
  /** The save of another article that has this one's address, so that this one's ends with its number; until the curator has seen it. */
  meets: Delivery | null;
  /** It was opened to edit what was saved, and send it again. */
  edits?: boolean;
  /** When this article was clipped before, and not at this desk. */
  clipped: Clipped | null;
  /** What others published of the article where Save goes, and what the curator decided about it. */
  published: PublishedView | null;
  /** Null: it makes new files. */
  update: UpdateView | null;
  /** Title of a save of what may be the same article under another address; null where none is, or it is surely the same. */
  likely: string | null;
  /** Both versions of what lies at a line's place already, while the curator looks at them. */
  comparison: { line: ReceiptLine; files: ComparedFile[] } | null;
  save: SaveView;
  /** What its site's system knows of the article already. */
  registered?: readonly RegisteredView[];
  /** What was saved is being taken back. */
  undoing: boolean;
  /** What is to be known of what is kept here, until the curator has seen it. */
  storage: Problem | null;
  /** Nothing is kept: all of it is forgotten with the desk. */
  inMemory: boolean;
}
