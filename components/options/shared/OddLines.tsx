// What is odd in a file, line by line: it keeps nothing else out.
import type { Odd } from '@/utils/taxonomy/topics-file/collect-topics';
import { Folded, Rows } from './Folded';
import { importWords } from '../topics/import-words';

export function OddLines({ odd, count }: { odd: readonly Odd[]; count: number }) {
  if (count === 0) return null;
  const told = [...new Set(odd.map(importWords.oddAt))];
  return (
    <>
      <Folded name={importWords.odd(count)}>
        <Rows of={told.map((text) => ({ text }))} total={count - (odd.length - told.length)} />
      </Folded>
      <p className="quiet">{importWords.oddHow}</p>
    </>
  );
}
