// What is to be known of a kind of destination by all who meet one: data that the kind's folder holds and screens are handed.
import type { Message } from '@/utils/base/message';
import type { DestinationRecord } from '../destination';

export interface KindFacts {
  kind: string;
  /** This version does not know it: it is kept as it is, and nothing is asked of it. */
  isUnknown?: true;
  /** Names the kind, and a place of it that has no name of its own. */
  title: Message;
  /** A place is told with it where its name does not hold it. */
  brand?: string;
  /** There is one, in every browser, without being set up; the kind's name is its id. */
  isAlwaysThere?: true;
  /** One is the curator's and not the team's: every site has it, and no site's file names it. */
  isEverySites?: true;
  /** Keys of its settings that hold what the curator agreed to: no site's file has them, and a place is the same with and without them. */
  consents?: readonly string[];
  /** What lies there already can be read: who else published an article is found there. */
  isRepository?: true;
  /** It answers within a moment: nothing is told before, and a screen waits for it. */
  answersAtOnce?: true;
  /** A file that arrived can be shown where it lies. */
  canShow?: true;
  /** Of what arrived: `Committed`, `Uploaded`. */
  done: Message;
  /** Of what arrived and waits for a review; absent where nothing does. */
  doneReview?: Message;
  /** What lies there cannot be read again, so an update takes its place unread, and says so: names of its words. */
  replaces?: {
    /** Of the button: a message for each number of files. */
    files: string;
    /** What may be lost. */
    lost: Message;
  };
  /** A system that articles are registered with, and no files go to: names of its words for what was done, each given the number. */
  registers?: Record<'made' | 'changed' | 'left', string>;
  /** How the link to what arrived is called; absent: it leads to a commit. */
  opens?: Message;
  /** What the browser must allow, in a click. `handle`: a folder that the curator chose; `origin`: that its host is asked. */
  asks: 'nothing' | 'handle' | 'origin';
  /** Kept apart from its settings, and sent to its own host alone. */
  needsToken?: true;
  /** Address of the host that is asked; null where it is none of the network, or the settings do not tell. */
  addressOf(settings: unknown): string | null;
}

/** A destination, and what its kind is. */
export interface KnownDestination extends DestinationRecord {
  about: KindFacts;
}
