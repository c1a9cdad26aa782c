// Topics with everything in their names that files and templates give a meaning.
import fc from 'fast-check';
import type { Topic } from '@/utils/core/site';
import { nameKey } from '@/utils/taxonomy/same-name';

const piece = fc.constantFrom(
  ',',
  ':',
  '"',
  '&',
  '#',
  '{{',
  '}}',
  '|',
  ' | ',
  '\\',
  "'",
  '👩🏽‍⚕️',
  '🎉',
  'é',
  'E\u0301',
  '=1+1',
  '-',
  '%',
  '<b>',
  'Health',
  'a',
  '水',
  'null',
  ' ',
);
/** No white space at either end, which no file keeps. */
const anyName = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join('').trim())
  .filter((name) => name !== '');

export const anyTopics: fc.Arbitrary<Topic[]> = fc
  .uniqueArray(fc.record({ name: anyName, synonyms: fc.array(anyName, { maxLength: 3 }) }), {
    maxLength: 8,
    selector: ({ name }) => nameKey(name),
  })
  .map((topics) =>
    topics.map(({ name, synonyms }, position) => ({
      name,
      ...(synonyms.length > 0 && { synonyms }),
      ...(position > 2 && { useInstead: topics[0]!.name }),
    })),
  );
