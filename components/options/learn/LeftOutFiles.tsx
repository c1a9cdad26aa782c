// The files that nothing was learnt from, each with why.
import type { LeftOut } from '@/utils/core/learnt/learnt';
import { speak } from '../../shared/words/say';
import { Folded, Rows } from '../shared/Folded';
import { learnWords as words } from './learn-words';

export function LeftOutFiles({ files }: { files: readonly LeftOut[] }) {
  if (files.length === 0) return null;
  return (
    <Folded name={words.leftOut(files.length)}>
      <Rows of={files.map(({ path, why }) => ({ text: words.leftOutFile(path, speak(why)) }))} />
    </Folded>
  );
}
