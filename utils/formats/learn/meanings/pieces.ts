// What can be made of what is known of a file: each text, and how the language writes it.
import { hostOf, publicationHost } from '@/utils/base/host-of';
import { slugify } from '../../address/slugify';
import { writeDate } from '../../dates/date-mask';
import type { Variable, Variables } from './variables';

/** By what stands in the hole: the text that it makes of one file. */
export type Pieces = ReadonlyMap<string, string>;

const MASKS = [
  'YYYY-MM-DDTHH:mm:ssZ',
  'YYYY-MM-DD',
  'YYYY/MM/DD',
  'YYYY.MM.DD',
  'YYYY_MM_DD',
  'YYYYMMDDHHmmss',
  'YYYYMMDD',
  'YY-MM-DD',
  'YYYY-MM',
  'YYYY/MM',
  'GGGG-[W]WW',
  'GGGG-WW',
  'MMMM D, YYYY',
  'MMMM DD, YYYY',
  'MMM D, YYYY',
  'D MMMM YYYY',
  'DD MMMM YYYY',
  'MMMM YYYY',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD.MM.YYYY',
  'YYYY',
  'MM',
  'DD',
];
const hasNames = (mask: string): boolean => mask.includes('MMM');

/** `languages`: in which names of months may stand, beside English. `zone`: the site's. */
export const piecesOf = (variables: Variables, index: number, zone: string, languages: readonly string[]): Pieces =>
  joinedPieces(Array.from(variables.values(), (variable) => piecesOfOne(variable, index, zone, languages)));

export function joinedPieces(all: readonly Pieces[]): Pieces {
  const joined = new Map<string, string>();
  for (const pieces of all) for (const [expression, text] of pieces) joined.set(expression, text);
  return joined;
}

export function piecesOfOne({ name, values, isDate }: Variable, index: number, zone: string, languages: readonly string[]): Pieces {
  const pieces = new Map<string, string>();
  const put = (expression: string, text: string | null | undefined) => {
    if (text !== null && text !== undefined && text !== '' && text.length <= 300) pieces.set(expression, text);
  };
  const value = values[index];
  if (Array.isArray(value)) {
    const texts = value.filter((item) => typeof item === 'string');
    if (texts.length > 0 && texts.length === value.length) {
      put(`${name} | first`, texts[0]);
      put(`${name} | join: ", "`, texts.length > 1 ? texts.join(', ') : null);
    }
  } else if (value !== undefined && typeof value !== 'object') (isDate ? putDates : putText)(String(value));
  return pieces;

  function putText(text: string): void {
    put(name, text);
    if (/^https?:\/\//.test(text)) {
      put(`${name} | host`, hostOf(text));
      put(`${name} | brand`, publicationHost(text));
      put(`${name} | split: "/" | last`, text.split('/').at(-1));
    } else if (text.length <= 200) {
      put(`${name} | slugify`, slugify(text));
      put(`${name} | downcase`, text.toLowerCase());
      put(`${name} | slice: 0, 1`, /^[a-z0-9]/.test(text) ? text[0] : null);
    }
  }

  function putDates(iso: string): void {
    for (const mask of MASKS) {
      if (/[HYDM]T?HH|HHmm/.test(mask) && !iso.includes('T')) continue;
      put(`${name} | date: "${mask}"`, writeDate(iso, mask, zone));
      if (hasNames(mask))
        for (const language of languages) put(`${name} | date: "${mask}", "${language}"`, writeDate(iso, mask, zone, language));
    }
  }
}
