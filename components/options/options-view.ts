// What the options show and what can be done there: the contract between the views and the page that wires them.
import type { Appearance } from '@/utils/core/appearance';
import type { ProposedFor } from '@/utils/core/past-choice';
import type { Problem } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import type { KeyUse } from '@/utils/taxonomy/content/key-uses';
import type { Separation } from '@/utils/taxonomy/content/separations';
import type { Encoding } from '@/utils/taxonomy/tables/decode-text';
import type { Shape } from '@/utils/taxonomy/tables/table';
import type { Plan } from '@/utils/taxonomy/topics-file/plan';
import type { EverythingOffer } from './browser/everything-offer';
import type { DestinationActions, DestinationsView } from './destinations/destination-view';
import type { FormatActions } from './formats/format-view';
import type { RegistrationActions, RegistrationView } from './registration/registration-view';
import type { ChosenFile } from './learn/chosen-file';
import type { LearnActions, LearnView } from './learn/learn-view';
import type { TeamActions, TeamView } from './team/team-view';
import type { Offer } from './sites/offers';
import type { NewSite, ShownPreset, ShownSite } from './sites/shown-site';

/** Where something is said: a part of the page, or the slug of a site. */
export type OptionsPart = 'curator' | 'destinations' | 'images' | 'appearance' | 'everything' | 'new-site' | (string & {});

export interface OptionsView {
  /** False until what is kept has been read. */
  ready: boolean;
  curator: string;
  appearance: Appearance;
  /** Images may be fetched from every host. */
  allImageHosts: boolean;
  sites: ShownSite[];
  destinations: DestinationsView;
  registration: RegistrationView;
  team: TeamView;
  /** Words that were proposed for the lists of sites. */
  proposed: readonly ProposedFor[];
  /** Names of the formats that come with Gleaner; empty until they are known. */
  formats: string[];
  /** What a new site may begin with. */
  presets: readonly ShownPreset[];
  /** What is being learnt from files of a site. */
  learning: LearnView | null;
  /** What was opened and waits for a yes. */
  offer: { at: OptionsPart; offer: Offer } | null;
  everything: EverythingOffer | null;
  /** What is being read: files, or the characters of one. */
  reading: { at: OptionsPart; done: number; of: number; what: 'files' | 'characters' } | null;
  /** What was just done, in words. */
  said: { at: OptionsPart; text: string } | null;
  problem: { at: OptionsPart; problem: Problem } | null;
  /** The last change that took something away, while it can be undone. */
  undo: { at: OptionsPart; text: string } | null;
}

export interface OptionsActions extends DestinationActions, FormatActions, LearnActions, RegistrationActions, TeamActions {
  nameCurator(name: string): void;
  chooseAppearance(appearance: Appearance): void;
  /** Asks for all hosts, or withdraws them. Must be called inside a click. */
  allowAllImageHosts(allowed: boolean): void;
  /** `said`: what is told of it, where it is more than that it is saved. */
  changeSite(slug: string, change: (site: Site) => Site, said?: string): void;
  /** Says something that happened in the view alone; empty: says nothing any more. */
  tell(at: OptionsPart, text: string): void;
  addCommunity(slug: string, name: string): void;
  removeCommunity(slug: string, community: string): void;
  removeTopic(slug: string, name: string): void;
  addContentType(slug: string, name: string): void;
  removeContentType(slug: string, type: string): void;
  startSite(facts: NewSite): void;
  /** A built-in site comes back as it came; an added one goes. */
  deleteSite(slug: string): void;
  undo(): void;
  /** Puts what was proposed for a site on the clipboard. */
  copyProposed(slug: string): void;
  exportSite(slug: string, kind: 'json' | 'csv' | 'lines'): void;
  /** `at`: slug of the site that it is meant for, or `new-site`. */
  openFile(at: OptionsPart, file: File): void;
  openContent(slug: string, files: File[]): void;
  /** Learns how the site writes its files. `at`: slug of the site, or `new-site`. */
  learnFiles(at: OptionsPart, files: ChosenFile[]): void;
  /** Takes what was offered. Topics are added, or take the place of those that are there. */
  takeOffer(how: 'add' | 'replace'): void;
  leaveOffer(): void;
  /** Of the topics that are offered: what their columns are taken for, and how else they are read. */
  planTopics(part: Partial<Plan>): void;
  /** The list of the site that they go to. */
  intoList(list: string): void;
  /** What the letters of the file are written in. */
  encodeTopics(encoding: Encoding): void;
  /** What the file of topics is written as, and which of its lists holds them; its columns are guessed anew. */
  shapeTopics(shape: Shape, list?: string): void;
  /** What a key of the files holds; null: it is left out. */
  chooseKey(key: string, use: KeyUse | null): void;
  /** What stands between the names of its texts. */
  separateKey(key: string, separation: Separation): void;
  /** The names of it whose spellings are merged, by what these have in common. */
  mergeKey(key: string, names: readonly string[]): void;
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
