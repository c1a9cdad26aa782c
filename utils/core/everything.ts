// Everything: settings, sites, destinations and past choices as one text, without secrets; builds before archives had drafts in it too.
import { APPEARANCES, type Appearance } from './appearance';
import { DestinationRecord } from './destination';
import { Draft } from './draft';
import { PastChoice } from './past-choice';
import { fail } from './problem';
import { Site } from './site';
import { siteFault } from './site-fault';
import { TeamFile } from './team/team-file';
import { z } from './zod';

const VERSION = 1;
const Text = z.nullable(z.string());

/** Entries are looked at one by one: one that cannot be read does not keep back the others. */
const EverythingFile = z.object({
  gleaner: z.literal('everything'),
  version: z.int().check(z.positive()),
  curator: Text,
  appearance: z.nullable(z.enum(APPEARANCES)),
  /** Slug of the site that is used first. */
  site: Text,
  /** By host, the slug of the site that was chosen for its pages. */
  hosts: z._default(z.record(z.string(), z.string()), {}),
  sites: z.array(z.unknown()),
  drafts: z.array(z.unknown()),
  choices: z.array(z.unknown()),
  /** Files of before destinations were set up have none. */
  destinations: z._default(z.array(z.unknown()), []),
  /** Files of before sites were followed have none. */
  teams: z._default(z.array(z.unknown()), []),
});

export interface Everything {
  curator: string | null;
  appearance: Appearance | null;
  site: string | null;
  /** By host, the slug of the site that was chosen for its pages. */
  hosts?: Record<string, string>;
  sites: Site[];
  drafts: Draft[];
  choices: PastChoice[];
  /** Without their tokens. */
  destinations: DestinationRecord[];
  /** Where the files of sites lie that their teams keep, as they were taken last; without their tokens. */
  teams?: TeamFile[];
}

/** Names an entry that cannot be read: its kind, its key where it has one, and its place, from 1. */
export interface UnreadEntry {
  kind: 'site' | 'draft' | 'choice' | 'destination' | 'article' | 'delivery' | 'image';
  key: string | null;
  place: number;
}

/** What is small of it; drafts go into a list of their own. */
export const writeEverything = (everything: Everything): string =>
  `${JSON.stringify({ gleaner: 'everything', version: VERSION, ...everything, drafts: [] }, null, 2)}\n`;

export const NOTHING: Everything = {
  curator: null,
  appearance: null,
  site: null,
  sites: [],
  drafts: [],
  choices: [],
  destinations: [],
};

/**
 * The file is from elsewhere: nobody's word is taken that something in it is safe.
 * Throws the Problem `export-unreadable`, or `export-newer`.
 */
export function parseEverything(json: string): { everything: Everything; unread: UnreadEntry[] } {
  const parsed = EverythingFile.safeParse(jsonOf(json));
  if (!parsed.success) return fail('export-unreadable');
  const { version, curator, appearance, site, hosts } = parsed.data;
  if (version > VERSION) return fail('export-newer');
  const { unread, drafts, ...entries } = parseEntries(parsed.data, SiteOfFile);
  return { everything: { curator, appearance, site, hosts, ...entries, drafts: drafts.map(untrusted) }, unread };
}

/** As strict as the file of one site. */
const SiteOfFile = Site.check(z.refine((site) => siteFault(site) === null));

type List = 'sites' | 'drafts' | 'choices' | 'destinations' | 'teams';

/** What parses of each list, and what does not by name. */
export function parseEntries(
  lists: Record<List, unknown[]>,
  site: z.ZodMiniType<Site> = Site,
): Pick<Everything, List> & { unread: UnreadEntry[] } {
  const unread: UnreadEntry[] = [];
  const parse = <Entry>(kind: UnreadEntry['kind'], schema: z.ZodMiniType<Entry>, keyName: string, entries: unknown[]): Entry[] =>
    entries.flatMap((entry, index) => {
      const parsed = schema.safeParse(entry);
      if (parsed.success) return [parsed.data];
      unread.push({ kind, key: keyOf(entry, keyName), place: index + 1 });
      return [];
    });
  return {
    sites: parse('site', site, 'slug', lists.sites),
    drafts: parse('draft', Draft, 'key', lists.drafts),
    choices: parse('choice', PastChoice, 'key', lists.choices),
    destinations: parse('destination', DestinationRecord, 'id', lists.destinations),
    teams: parse('site', TeamFile, 'site', lists.teams).map(asTaken),
    unread,
  };
}

/** What has come since is asked for again. */
const asTaken = ({ newer: _newer, left: _left, problem: _problem, ...team }: TeamFile): TeamFile => ({ ...team, mark: null });

function keyOf(entry: unknown, name: string): string | null {
  const key = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)[name] : null;
  return typeof key === 'string' ? key : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail('export-unreadable');
  }
}

/** A draft that was being saved there is not saved here by itself. What is quoted is cut again from the clip, which is raw to everybody. */
export const untrusted = (draft: Draft): Draft => ({ ...draft, saving: false, press: undefined, needsYouAt: undefined, quoted: undefined });
