// What a hole says so that its key stays though nothing is put in: as files have it that are empty there.
import type { Style } from '../../head/tree';
import type { Key } from '../head/merge-head';
import { isEmpty } from '../head/values';

type Blank = 'nothing' | 'text' | 'list';

/** Each way of being empty that files show, the newest first; none where the key does not stay. */
export function blanksOf({ found }: Pick<Key, 'found'>, keeps: boolean): (Blank | null)[] {
  if (!keeps) return [null];
  const shown = found.toReversed().flatMap((each): Blank[] => {
    if (!each || !isEmpty(each.data)) return [];
    const { node } = each.entry;
    const text = node.is === 'fixed' ? node.text.trim() : '[]';
    return [/^["']/.test(text) ? 'text' : text.startsWith('[') ? 'list' : 'nothing'];
  });
  return [...new Set(shown)];
}

/** `style`: of the value; of a list, null. */
export function keepWord(blank: Blank | null, style: Style | null): string {
  const isPlain = style === 'plain' || style === 'folding';
  switch (blank) {
    case null:
      return '';
    case 'nothing':
      return isPlain ? ' | keep' : ' | keep: nil';
    case 'text':
      return isPlain ? ' | keep: ""' : ' | keep';
    case 'list':
      return ' | keep';
  }
}
