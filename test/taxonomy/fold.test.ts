import { expect, test } from 'vitest';
import { matchedParts } from '@/components/shared/picker/matched-parts';
import { fold } from '@/utils/taxonomy/fold';
import { searchTopics } from '@/utils/taxonomy/search-topics';
import { indexTopics } from '@/utils/taxonomy/topic-index';

test.for([
  ['बाल', 'बोल'],
  ['กัน', 'กิน'],
  ['ガン', 'カン'],
])('%s and %s are different words, and each finds itself alone', ([one, other]) => {
  expect(fold(one!)).not.toBe(fold(other!));
  const index = indexTopics([{ name: `A: ${one}` }, { name: `A: ${other}` }]);
  expect(searchTopics(index, one!).found.map(({ topic }) => topic)).toEqual([`A: ${one}`]);
  expect(matchedParts(`A: ${one}`, one!)).toEqual([
    { text: 'A: ', matched: false },
    { text: one, matched: true },
  ]);
  expect(matchedParts(`A: ${other}`, one!)).toEqual([{ text: `A: ${other}`, matched: false }]);
});

test.for([
  ['Crème Brûlée', 'creme brulee'],
  ['Ἀθῆναι', 'αθηναι'],
  ['ёлка', 'елка'],
  ['שָׁלוֹם', 'שלום'],
  ['مُحَمَّد', 'محمد'],
  ['أحمد', 'احمد'],
  ['ＡＢＣ １２', 'abc 12'],
  ['👩🏽‍⚕️ Care 1️⃣', 'care 1'],
  ['ガン', 'ガン'],
])('%s folds to %s', ([text, folded]) => {
  expect(fold(text!)).toBe(folded);
});

test('a part of a word of letters with marks is marked alone', () => {
  expect(matchedParts('बाल', 'बा')).toEqual([
    { text: 'बा', matched: true },
    { text: 'ल', matched: false },
  ]);
});
