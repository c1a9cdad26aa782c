// What is shown of the topics of a file before any of them is taken.
import type { Topic } from '@/utils/core/site';
import type { Odd } from './collect-topics';

export interface FoundTopics {
  /** All names, each once. */
  names: number;
  /** Those that the site lacks, and those that it has. */
  fresh: number;
  known: number;
  /** So many would be taken: a site can have no more than `MOST_TOPICS`. */
  fits: { add: number; replace: number };
  /** The first that the site lacks. */
  first: Topic[];
  /** Topics to use instead that are in the site and not in the file: the first. */
  onlyHere: string[];
  /** The first that differ from one of the site in accents and signs alone. */
  alike: [name: string, other: string][];
  /** The first lines that are odd. */
  odd: readonly Odd[];
  oddCount: number;
  /** Names whose accents look broken, and one of them as it stands and as it was meant. */
  broken: { count: number; from: string; to: string } | null;
}
