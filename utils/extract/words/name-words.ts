// The parts of names, and what stands around them, that no one language has for itself.
import { factsWords } from './facts-words';

/** Small words within a name: `Ludwig van Beethoven`. */
export const PARTICLES =
  'de del della der den di da do dos das du van von vom zu zur ten ter te la le el al bin ben ibn af av e y st'.split(' ');

/** Behind a name, with or without full stops; of degrees, orders and offices. */
export const CREDENTIALS: ReadonlySet<string> = new Set(
  'phd md ma ms msc bs bsc ba mba mph mpp jd esq rn rd rdn np do dds dvm vmd edd psyd pharmd lcsw faclm cfp cpa cfa jr sr ii iii iv'.split(
    ' ',
  ),
);

/** Who licenses pictures. */
export const PICTURE_AGENCIES = ['unsplash', 'pexels', 'getty', 'shutterstock', 'istock'];

/** What may stand among the names of authors and in them, beside the names themselves. */
export const WITHIN_NAMES: ReadonlySet<string> = new Set([...PARTICLES, ...factsWords('and'), 'en', 'i', 'for', 'of', 'the']);
