// What the options show and what can be done there: the contract between the views and the page that wires them.
import type { Appearance } from '@/utils/core/appearance';
import type { Problem } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import type { KeyUse } from '@/utils/taxonomy/content/found-keys';
import type { FoundContent } from '@/utils/taxonomy/content/read-content';
import type { Encoding } from '@/utils/taxonomy/tables/decode-text';
import type { ListChoice, Shape } from '@/utils/taxonomy/tables/table';
import type { Odd } from '@/utils/taxonomy/topics-file/collect-topics';
import type { FoundTopics } from '@/utils/taxonomy/topics-file/found-topics';
import type { TablePreview } from '@/utils/taxonomy/topics-file/open-table';
import type { Plan } from '@/utils/taxonomy/topics-file/plan';
import type { DestinationActions, DestinationsView } from './destinations/destination-view';

/** Where something is said: a part of the page, or the slug of a site. */
export type Place = 'curator' | 'destinations' | 'appearance' | 'everything' | 'new-site' | (string & {});

export interface SiteView {
  site: Site;
  builtIn: boolean;
  /** A built-in one that is not as it came. */
  changed: boolean;
}

/** What a file holds, before anything of it is taken. */
export type Offer = {
  /** What is to be known of how it was read. */
  notes: string[];
} & (
  | {
      kind: 'site';
      site: Site;
      replaces: boolean;
      /** The first entries that were left out, or are read with a doubt. */ odd: readonly Odd[];
      oddCount: number;
    }
  | {
      kind: 'topics';
      file: string;
      /** What it is written in, and what else it may be, where its bytes do not tell. */
      encoding: Encoding;
      encodings: readonly Encoding[];
      /** What it can be read as. */
      shapes: readonly Shape[];
      /** Lists in it that can be chosen. */
      lists: readonly ListChoice[];
      plan: Plan;
      preview: TablePreview;
      /** Null until it was read as the plan has it. */
      found: FoundTopics | null;
    }
  | {
      kind: 'content';
      found: FoundContent;
      /** What each key holds; keys that are not named are left out. */ uses: Readonly<Record<string, KeyUse>>;
    }
);

/** A site of an export that is here already and different. */
export interface ReplacedSite {
  slug: string;
  name: string;
  /** Numbers of topics: as it is here, and as it would be. */
  now: number;
  after: number;
}

/** What a site is begun with. */
export interface NewSite {
  name: string;
  contentRoot: string;
  format: string;
  /** Name of its first. */
  contentType: string;
  maxCharacters: number;
}

/** What an export of everything holds, before anything of it is taken. */
export interface EverythingOffer {
  /** Null where none would be taken: one that is here stays. */
  curator: string | null;
  /** The curator's name that is here, where the file has another. */
  curatorStays: string | null;
  appearance: Appearance | null;
  /** Names of those that are not here yet. */
  sites: string[];
  /** Names of those that are here and the same. */
  same: string[];
  /** Each is replaced only where the curator says so. */
  replaced: ReplacedSite[];
  drafts: { fresh: number; newer: number; kept: number };
  choices: number;
  /** Names of those that are not here yet. */
  destinations: string[];
  /** Names of entries that cannot be read, and are left out. */
  unread: string[];
  /** What is to be known of how it was read. */
  notes: string[];
}

export interface OptionsView {
  /** False until what is kept has been read. */
  ready: boolean;
  curator: string;
  appearance: Appearance;
  sites: SiteView[];
  destinations: DestinationsView;
  /** Names of the formats that there are; empty until they are known. */
  formats: string[];
  /** What was opened and waits for a yes. */
  offer: { at: Place; offer: Offer } | null;
  everything: EverythingOffer | null;
  /** What is being read: files, or the characters of one. */
  reading: { at: Place; done: number; of: number; what: 'files' | 'characters' } | null;
  /** What was just done, in words. */
  said: { at: Place; text: string } | null;
  problem: { at: Place; problem: Problem } | null;
  /** The last change that took something away, while it can be undone. */
  undo: { at: Place; text: string } | null;
}

export interface OptionsActions extends DestinationActions {
  nameCurator(name: string): void;
  chooseAppearance(appearance: Appearance): void;
  /** `said`: what is told of it, where it is more than that it is saved. */
  changeSite(slug: string, change: (site: Site) => Site, said?: string): void;
  /** Says something that happened in the view alone; empty: says nothing any more. */
  tell(at: Place, text: string): void;
  addCommunity(slug: string, name: string): void;
  removeCommunity(slug: string, community: string): void;
  removeTopic(slug: string, name: string): void;
  addContentType(slug: string, name: string): void;
  removeContentType(slug: string, type: string): void;
  startSite(facts: NewSite): void;
  /** A built-in site comes back as it came; an added one goes. */
  deleteSite(slug: string): void;
  undo(): void;
  exportSite(slug: string, kind: 'json' | 'csv' | 'lines'): void;
  /** `at`: slug of the site that it is meant for, or `new-site`. */
  openFile(at: Place, file: File): void;
  openContent(slug: string, files: File[]): void;
  /** Takes what was offered. Topics are added, or take the place of those that are there. */
  takeOffer(how: 'add' | 'replace'): void;
  leaveOffer(): void;
  /** Of the topics that are offered: what their columns are taken for, and how else they are read. */
  planTopics(part: Partial<Plan>): void;
  /** What the letters of the file are written in. */
  encodeTopics(encoding: Encoding): void;
  /** What the file of topics is written as, and which of its lists holds them; its columns are guessed anew. */
  shapeTopics(shape: Shape, list?: string): void;
  /** What a key of the files holds; null: it is left out. */
  useKey(key: string, use: KeyUse | null): void;
  /** Of the file or files that are being read; nothing of them is kept. */
  stopReading(): void;
  exportEverything(): void;
  openEverything(file: File): void;
  /** `replace`: slugs of the sites that take the place of those that are here. */
  takeEverything(replace: string[]): void;
  leaveEverything(): void;
}

export interface OptionsProps {
  view: OptionsView;
  actions: OptionsActions;
}
