// Whether two values say the same to whoever reads the file.
import { momentOf } from '../../dates/moment';
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
  return one === other;
}

function isSameMoment(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => (text.length <= 40 ? momentOf(text.replace(/ ([-+])/, '$1'), 'UTC') : null));
  return a !== null && a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
