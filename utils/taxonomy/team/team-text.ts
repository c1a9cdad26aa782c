// The file of a site that its team keeps, as text: read, merged with what is here, and written so that little of it changes.
import { isRecord, writtenOut } from '@/utils/base/plain-data';
import type { SharedDestination } from '@/utils/core/kinds/shared-destination';
import { Proposal } from '@/utils/core/past-choice';
import type { Site } from '@/utils/core/site';
import { readSite, type ReadSite } from '../site-file/read-site';
import { writeSite } from '../site-file/write-site';
import { mergeValues } from './merge-values';

type Found = Record<string, unknown>;
type ReadDestinations = (named: readonly SharedDestination[]) => SharedDestination[];

export interface MergedTeam {
  read: ReadSite;
  /** What the merged file holds. */
  value: Found;
  clashes: string[][];
}

const parsed = (text: string): Found => JSON.parse(text) as Found;

/** Proposals that a file holds; what is none is left out. */
export function proposedIn(text: string): Proposal[] {
  const { proposed } = anything(text);
  return Array.isArray(proposed) ? proposed.flatMap((each) => Proposal.safeParse(each).data ?? []) : [];
}

function anything(text: string): Found {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

/**
 * As this version writes it, so that two can be held against each other. `whole`: brings the formats into it that it only names. Throws
 * the Problem `vocabulary-unreadable`.
 */
export function normalTeam(text: string, destinationsOf: ReadDestinations, whole = (site: Site): Site => site): Found {
  const { site, destinations } = readSite(text);
  return parsed(writeSite(whole(site), destinations && destinationsOf(destinations), proposedIn(text)));
}

/** What is here, as the file would have it. `proposed`: with those that the file has. */
export const hereAsTeam = (site: Site, destinations: readonly SharedDestination[], proposed: readonly Proposal[]): Found =>
  parsed(writeSite(site, destinations, uniqueProposals(proposed)));

const uniqueProposals = (all: readonly Proposal[]): Proposal[] => [
  ...new Map(all.map((one) => [writtenOut([one.list, one.name]), one])).values(),
];

/** Where things go stays as it is in `before`. */
export function withoutMoves(before: Found, after: Found): Found {
  const { destinations: _d, registration: _r, hosts: _h, ...rest } = after;
  const { destinations, registration, hosts } = before;
  return {
    ...rest,
    ...(destinations !== undefined && { destinations }),
    ...(registration !== undefined && { registration }),
    ...(hosts !== undefined && { hosts }),
  };
}

/** All three as `normalTeam` has them. Throws the Problem `vocabulary-unreadable` where nothing sound comes of it. */
export function mergeTeam(base: Found, theirs: Found, mine: Found): MergedTeam {
  const { value, clashes } = mergeValues(base, theirs, mine);
  // The site is called here as it always was.
  const merged = { ...(value as Found), slug: mine['slug'] };
  return { read: readSite(JSON.stringify(merged)), value: merged, clashes };
}

/** The text to be put there: in the order of `theirs`, with what only that file knows. Null where it says all of it already. */
export function teamText(theirs: string, value: Found): string | null {
  const there = anything(theirs);
  const known = Object.entries(value).filter(([, held]) => held !== undefined);
  const ordered = [...Object.keys(there).filter((key) => key in value || !KNOWN.has(key)), ...known.map(([key]) => key)];
  const text = `${JSON.stringify(Object.fromEntries(ordered.map((key) => [key, value[key] ?? there[key]])), null, 2)}\n`;
  return writtenOut(anything(text)) === writtenOut(there) ? null : text;
}

/** What this version writes: a file that has it no more after merging has lost it. */
const KNOWN: ReadonlySet<string> = new Set([
  'name',
  'slug',
  'communities',
  'topics',
  'vocabulary',
  'contentTypes',
  'vocabularies',
  'labels',
  'format',
  'formats',
  'excerpt',
  'contentRoot',
  'hosts',
  'registration',
  'destinations',
  'proposed',
]);
