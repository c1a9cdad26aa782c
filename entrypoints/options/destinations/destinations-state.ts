// What the options hold of destinations, and what they show of it.
import type { DestinationsView, DestinationView } from '@/components/options/destinations/destination-view';
import type { DestinationRecord } from '@/utils/core/destination';
import type { KnownKind } from '@/utils/core/kinds/kind-set-up';
import { pausesDestination, type Problem, problem } from '@/utils/core/problem';
import { isNotSetUp } from '@/utils/core/kinds/site-destinations';
import type { PublishedState } from '@/utils/core/team/published';
import type { WaitingFor } from '@/utils/platform/database/waiting-deliveries';
import { aboutUnknown } from './known-kinds';

export interface DestinationsState extends Omit<DestinationsView, 'list'> {
  records: readonly DestinationRecord[];
  waiting: ReadonlyMap<string, WaitingFor>;
  /** By the id of the destination. */
  published: ReadonlyMap<string, PublishedState>;
  /** Ids of those that are being checked. */
  checking: ReadonlySet<string>;
  /** What a look at each tells without asking a host; one is shown once it was looked at. */
  looked: ReadonlyMap<string, Problem | null>;
}

export const NO_DESTINATIONS: DestinationsState = {
  records: [],
  waiting: new Map(),
  published: new Map(),
  checking: new Set(),
  looked: new Map(),
  kinds: [],
  setUp: null,
  folders: false,
};

export const aboutOf = ({ kinds }: Pick<DestinationsState, 'kinds'>, kind: string): KnownKind =>
  kinds.find((known) => known.kind === kind) ?? aboutUnknown(kind);

export function shownDestinations(state: DestinationsState): DestinationsView {
  const { records, waiting: _waiting, published: _published, checking: _checking, looked, ...shown } = state;
  return { ...shown, list: records.filter(({ id }) => looked.has(id)).map((record) => shownOf(record, state)) };
}

function shownOf(record: DestinationRecord, state: DestinationsState): DestinationView {
  const about = aboutOf(state, record.kind);
  const { count = 0, problems = [] } = state.waiting.get(record.id) ?? {};
  return {
    record,
    about,
    waiting: count,
    checking: state.checking.has(record.id),
    published: state.published.get(record.id) ?? null,
    problem: foundOf(record, about, state) ?? problems.find(pausesDestination) ?? null,
  };
}

/** What was found when it was looked at; else what its last check found. */
function foundOf(record: DestinationRecord, about: KnownKind, { looked }: DestinationsState): Problem | null {
  if (about.isUnknown) return problem('destination-unknown', { kind: record.kind });
  const seen = looked.get(record.id) ?? null;
  // That there is no token for it follows.
  if (isNotSetUp(record)) return record.problem ?? null;
  return about.asks === 'handle' ? seen : (seen ?? record.problem ?? null);
}
