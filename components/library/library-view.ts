// What the library shows and what can be done there: the contract between the views and the page that wires them.
import type { AskedValue } from '@/utils/core/asks/asked';
import type { Delivery } from '@/utils/core/delivery';
import type { KnownDestination } from '@/utils/core/kinds/kind-facts';
import type { Problem } from '@/utils/core/problem';
import type { ListedArticle } from '@/utils/core/deliveries/listed-article';
import type { Site } from '@/utils/core/site';
import type { ComparedFile, ComparisonWay } from '../shared/comparison/compared-file';
import type { ActName } from '../shared/delivery/offered-acts';

/** Never without a name. */
export type NamedDestination = KnownDestination;

/** The files of a delivery as they are kept. */
export interface KeptFiles {
  path: string;
  /** The article's file, exactly. */
  text: string;
  /** Address of the image within this page. */
  image: { path: string; url: string } | null;
}

/** What is looked at of one delivery, besides what its row says. */
export type Inspected =
  | { id: string; kind: 'opening' }
  | { id: string; kind: 'files'; files: KeptFiles }
  /** `seen`: what was compared, as it lay there: only that may give way. */
  | { id: string; kind: 'comparison'; files: ComparedFile[]; seen: { path: string; bytes: Uint8Array | null }[] };

/** Opens an article by the number that a site's system knows it by. */
export interface ByNumberView {
  /** Those that register; `label`: what the number is called there. */
  sites: { slug: string; name: string; label: string }[];
  isAsking: boolean;
  said: string | null;
  problem: Problem | null;
}

/** A field that a format asked for, as it was filled. */
export interface AskedFact {
  name: string;
  label: string;
  kind: string;
  value: AskedValue;
}

/** Topics that articles get and lose. */
export interface Retagging {
  add: readonly string[];
  remove: readonly string[];
}

export interface LibraryView {
  /** False until there is something to show. */
  ready: boolean;
  /** False while only the newest deliveries are there. */
  complete: boolean;
  /** The delivery that the library was opened at. */
  openedAt: string | null;
  /** All of them, newest first. */
  deliveries: Delivery[];
  destinations: NamedDestination[];
  /** Names of communities, by their slugs. */
  communities: ReadonlyMap<string, string>;
  sites: readonly Site[];
  /** By the id of a delivery, the words of what it quotes, folded; they come after the list is shown. */
  excerpts: ReadonlyMap<string, string>;
  /** ISO 8601, UTC; renewed often enough to tell today from yesterday. */
  now: string;
  /** What of one delivery the curator looks at. */
  inspected: Inspected | null;
  /** Deliveries that were written to the archive so far. */
  exporting: { done: number; of: number } | null;
  byNumber?: ByNumberView;
  /** What was just done, in words; `at`: the delivery, or null where it is about all of them. */
  said: { at: string | null; text: string } | null;
  problem: { at: string | null; problem: Problem } | null;
}

export interface LibraryActions {
  /** Does that to the delivery of the id. A click of the curator's: a permission may be asked for inside it. */
  act(name: ActName, id: string): void;
  closeInspected(): void;
  /** What is there gives way, where that is chosen, as it was seen in the comparison. */
  settleComparison(id: string, way: ComparisonWay): void;
  exportAll(): void;
  /** Inside a click; `typed`: a number, or the address of its page. */
  openNumber?(site: string, typed: string): void;
  /** Address, within this page, of a small image of the delivery’s article; null where it has none. */
  thumbnailOf(id: string): Promise<string | null>;
  /** Of a delivery: what was filled of the fields that its format asked for. The same function at all times. */
  askedOf?(id: string): Promise<readonly AskedFact[]>;
  /** Those of the ids that may be sent. */
  sendAgain(ids: readonly string[]): void;
  retag(articles: readonly ListedArticle[], change: Retagging): void;
  /** With all that belongs to them. */
  exportSelected(ids: ReadonlySet<string>): void;
}

export interface LibraryProps {
  view: LibraryView;
  actions: LibraryActions;
}
