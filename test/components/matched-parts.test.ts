import { expect, test } from 'vitest';
import { matchedParts } from '@/components/shared/picker/matched-parts';

/** What is matched stands in brackets. */
const shown = (name: string, query: string) =>
  matchedParts(name, query)
    .map(({ text, matched }) => (matched ? `[${text}]` : text))
    .join('');

test.for([
  ['Remote Patient Monitoring', 'mon pat', 'Remote [Pat]ient [Mon]itoring'],
  ['Healthcare Care', 'care', 'Healthcare [Care]'],
  ['Telehealth', 'health', 'Tele[health]'],
  ['Santé publique', 'sante', '[Santé] publique'],
  ['Santé publique', 'publ', 'Santé [publ]ique'],
  ['Sante\u0301 publique', 'publ', 'Sante\u0301 [publ]ique'],
  ['Sante\u0301', 'sante', '[Sante\u0301]'],
  ['Straße 😀 ﬁne', 'fine', 'Straße 😀 ﬁne'],
  ['😀 Öl', 'ol', '😀 [Öl]'],
  ['Care', 'care car', '[Care]'],
  ['Care', 'xyz', 'Care'],
  ['Care', ' ', 'Care'],
  ['', 'x', ''],
])('in %s the query %s marks %s', ([name, query, marked]) => {
  expect(shown(name!, query!)).toBe(marked);
});
