// How a place that Save goes to is called.
import type { DestinationRecord, HostKind } from '@/utils/core/destination';
import { words } from './words';

const HOSTS: Record<HostKind, string> = { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea' };

/** Null: it was removed. */
export const placeName = (place: DestinationRecord | null): string => (place ? place.name || words.downloads : words.placeGone);

/** With what it is, where its name does not say so: `GitHub (medigy/site)`. */
export function placeWithHost(place: DestinationRecord | null): string {
  const host = place && 'settings' in place ? HOSTS[place.kind] : null;
  const name = placeName(place);
  return !host || name.includes(host) ? name : `${host} (${name})`;
}

/** One by its name, several by their number. */
export const placesName = (places: DestinationRecord[]): string => (places[0] && places.length === 1 ? placeName(places[0]) : words.places(places.length));
