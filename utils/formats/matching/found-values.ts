// The values that are found in a published file, the best of each name.
import type { AskField } from '@/utils/core/asks/asked';
import { LIST_NAMES, MOMENT_NAMES } from '../language/names';
import type { Hole } from '../language/template';
import { isList } from '../shown/read-asks';

/** How well a place tells a value: a key at the top that is nothing else, one below it, a key with text around it, the body, the path. */
export const RANKS = { top: 4, key: 3, text: 2, body: 1, path: 0 } as const;
export type Rank = (typeof RANKS)[keyof typeof RANKS];

/** The key that holds a value. */
export interface Place {
  way: readonly string[];
  /** Of a list that has an item for each value: the place of the first. */
  from: number | null;
}

/** What no article is without: where it is not there, it is not known. */
const ALWAYS: ReadonlySet<string> = new Set([
  'title',
  'url',
  'cleanUrl',
  'created',
  'changed',
  'id',
  'curator',
  'community.name',
  'community.slug',
  'contentType.name',
  'contentType.slug',
  'contentType.archetype',
]);

/** A list may hold texts, or maps where these are meant; all else is a text. */
function isOfKind(value: unknown, isList: boolean, holdsMaps: boolean): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return isList && Array.isArray(value) && (holdsMaps || value.every((item) => typeof item !== 'object' || item === null));
}

export class FoundValues {
  /** By the names of the language, of `$ask` and of `$let`; lists as lists, all else as text. Null: it is known that there is nothing. */
  readonly found = new Map<string, unknown>();
  /** The keys that hold them, where they are nothing else. */
  readonly places = new Map<string, Place>();
  /** Ways to keys that hold no date where one is meant. */
  readonly noDates: (readonly string[])[] = [];
  /** Keys that hold a map or a list where a text is meant. */
  readonly noTexts: Place[] = [];
  private readonly ranks = new Map<string, Rank>();

  constructor(private readonly asks: readonly AskField[]) {}

  /** Whether it is taken: the most that is known of a moment counts, for a day in the path says less than a time in the head. */
  put(name: string, value: unknown, rank: Rank, place: Place | null): boolean {
    const ask = this.asks.find((each) => each.name === name);
    if (!isOfKind(value, LIST_NAMES.has(name) || (ask !== undefined && isList(ask)), ask?.kind === 'maps')) {
      if (place) this.noTexts.push(place);
      return false;
    }
    const before = this.found.get(name) ?? null;
    const [length, known] = [String(value).length, String(before).length];
    const isMoment = MOMENT_NAMES.has(name) || ask?.kind === 'date';
    const isBetter = before === null || (isMoment && length !== known ? length > known : rank > (this.ranks.get(name) ?? -1));
    if (!isBetter || value === undefined) return false;
    this.found.set(name, value);
    this.ranks.set(name, rank);
    if (place) this.places.set(name, place);
    return true;
  }

  /** Where a hole has written nothing; of what may have nothing. */
  putNothing({ name, list }: Hole): void {
    const ask = this.asks.find((each) => each.name === name);
    const base = list?.base ?? name;
    if (base === null || ALWAYS.has(base) || (ask && !ask.optional && !list)) return;
    if (!this.found.has(base)) this.found.set(base, list ? [] : null);
  }
}
