// How a place that Save goes to is called.
import type { KnownDestination } from '@/utils/core/kinds/kind-facts';
import { speak } from '../../shared/words/say';
import { saveWords } from './save-words';

/** Null: it was removed. */
export const placeName = (place: KnownDestination | null): string => (place ? place.name || speak(place.about.title) : saveWords.placeGone);

/** With what it is, where its name does not say so: `GitHub (medigy/site)`. */
export function placeWithHost(place: KnownDestination | null): string {
  const host = place?.about.brand;
  const name = placeName(place);
  return !host || name.includes(host) ? name : `${host} (${name})`;
}

/** One by its name, several by their number. */
export const placesName = (places: KnownDestination[]): string =>
  places[0] && places.length === 1 ? placeName(places[0]) : saveWords.places(places.length);
