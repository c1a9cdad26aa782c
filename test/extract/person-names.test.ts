import { expect, test } from 'vitest';
import { namesIn } from '@/utils/extract/facts/person-names';

test.for([
  ['By Rosa Marsh 2 March 2026', ['Rosa Marsh']],
  ['By Rosa Marsh, March 2, 2026', ['Rosa Marsh']],
  ['By Rosa Marsh Tuesday 2 March 2026', ['Rosa Marsh']],
  ['Von Rosa Marsch, 2. März 2026', ['Rosa Marsch']],
  ['By Rosa Marsh Updated 2 March 2026', ['Rosa Marsh']],
  ['By Rosa Marsh and John Doe 12.03.2026', ['Rosa Marsh', 'John Doe']],
  ['By Rosa Marsh, Jan Roe, and Mia St. Clair', ['Rosa Marsh', 'Jan Roe', 'Mia St. Clair']],
  ['Von Rosa Marsch, Jan Roe und Eva Lind', ['Rosa Marsch', 'Jan Roe', 'Eva Lind']],
  ['Por Inês Carvalho', ['Inês Carvalho']],
  ['文／陳小明', ['陳小明']],
  ['取材・文＝山本太郎', ['山本太郎']],
] as [string, string[]][])('%s names %j', ([line, names]) => {
  expect(namesIn(line)).toEqual(names);
});
