// When two names of topics or communities are one.

/** What the spellings of one name have in common: letters in lower case, composed, one space between words. */
export const nameKey = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase().normalize('NFC');

export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);
