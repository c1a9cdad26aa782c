// When two names of topics or communities are one.
import { normalForm } from '@/utils/base/normal-form';

/** What the spellings of one name have in common: letters in lower case, composed, one space between words. */
export const nameKey = (name: string): string => (PLAIN.test(name) ? name.toLowerCase() : keyOf(name));

/** ASCII words with one space between them: of these there may be a million, and nothing else is to be done. */
const PLAIN = /^[\u0021-\u007e]+(?: [\u0021-\u007e]+)*$/;

const keyOf = (name: string): string => normalForm(name.trim().replace(/\s+/g, ' ').toLowerCase(), 'NFC');

export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);
