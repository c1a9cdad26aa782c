// Whether two values say the same to whoever reads the file.
import { momentOf } from '../../dates/moment';
import { readDate } from '../dates/read-date';
import { type Data, isEmpty } from '../head/values';

/** Dates of one moment are the same; so are nothing, an empty text and no key; so are a word and a list of it. */
export function isSameMeaning(one: Data | undefined, other: Data | undefined): boolean {
  if (isEmpty(one) && isEmpty(other)) return true;
  if (Array.isArray(one) !== Array.isArray(other)) {
    const [items, others] = [[one ?? []].flat(), [other ?? []].flat()];
    return items.length === 1 && others.length === 1 && isSameMeaning(items[0], others[0]);
  }
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSameMeaning(item, other[index]));
  if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null) {
    const [a, b] = [one as Record<string, Data>, other as Record<string, Data>];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSameMeaning(a[key], b[key]));
  }
  if (typeof one === 'string' && typeof other === 'string') return one.trimEnd() === other.trimEnd() || isSameMoment(one, other);
  return one === other || isSameNumber(one, other) || isSameNumber(other, one);
}

/** `5.0` is 5; a text of the signs that the number is written with stood in quotes, and is none. */
const isSameNumber = (text: Data | undefined, number: Data | undefined): boolean =>
  typeof text === 'string' && typeof number === 'number' && text !== String(number) && text.trim() !== '' && Number(text) === number;

function isSameMoment(one: string, other: string): boolean {
  const [a, b] = [momentsOf(one), momentsOf(other)];
  return a.some((moment) => b.includes(moment));
}

/** Each way in which a text can be read as a date, as an instant. */
const momentsOf = (text: string): string[] =>
  [text.replace(/ ([-+])/, '$1'), ...readDate(text).map(({ iso }) => iso)].flatMap((iso) => {
    const moment = iso.length <= 40 ? momentOf(iso, 'UTC') : null;
    return moment ? [JSON.stringify(moment)] : [];
  });
