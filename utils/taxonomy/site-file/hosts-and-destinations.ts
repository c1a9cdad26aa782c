// What a site's file may name beside its lists: hosts of pages and destinations, entry by entry.
import { namedHost } from '@/utils/base/host-of';
import { SharedDestination } from '@/utils/core/kinds/shared-destination';
import { unfitName } from '@/utils/core/site-fault';
import { linesOfEntries } from '../tables/json-text';
import type { OddList } from '../topics-file/collect-topics';

interface Named {
  hosts?: string[];
  destinations?: SharedDestination[];
}

/** Those that can be kept; a list that the file does not have stays away. `text`: of the file, for its lines. */
export function hostsAndDestinations(read: Record<string, unknown>, text: string, odd: OddList): Named {
  const { hosts, destinations } = read;
  return {
    ...(Array.isArray(hosts) && { hosts: [...new Set(fit(hosts, 'hosts', hostOf, text, odd))] }),
    ...(Array.isArray(destinations) && { destinations: fit(destinations, 'destinations', destinationOf, text, odd) }),
  };
}

const hostOf = (entry: unknown) => (typeof entry === 'string' ? namedHost(entry) : null);

/** What it leaves empty, as the folder that is the repository's root, is no name. */
const withoutEmpty = (entry: unknown): unknown =>
  JSON.parse(JSON.stringify(entry, (_, value: unknown) => (value === '' ? undefined : value)));

const destinationOf = (entry: unknown) => (unfitName(withoutEmpty(entry), []) ? null : (SharedDestination.safeParse(entry).data ?? null));

/** What cannot be kept is told and left out. */
function fit<Entry>(
  entries: readonly unknown[],
  list: keyof Named,
  read: (entry: unknown) => Entry | null,
  text: string,
  odd: OddList,
): Entry[] {
  const lines = linesOfEntries(text, [list]);
  return entries.flatMap((entry, place) => {
    const found = read(entry);
    if (found === null) odd.tell(lines[place] ?? 1, list === 'hosts' ? ['why_noHost'] : ['why_noDestination']);
    return found ?? [];
  });
}
