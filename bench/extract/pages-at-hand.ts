// Where the saved pages and their bench are, if they are at hand: they are test data and never part of this repository.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PLACES = [process.env['EXTRACT_PAGES'], join(import.meta.dirname, '../../../shared/extract')];

/** The folder with `bench/` and `data/dev/`; says so and ends the process where there is none. */
export function pagesAtHand(): string {
  const found = PLACES.find((place) => place && existsSync(join(place, 'data/dev/manifest.json')));
  if (found) return resolve(found);
  console.error(`The saved pages are not at hand. Looked in: ${PLACES.filter(Boolean).join(', ')}. Name their folder in EXTRACT_PAGES.`);
  return process.exit(1);
}
