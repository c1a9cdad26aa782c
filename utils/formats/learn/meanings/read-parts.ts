// Text with holes, as a curator or a format has it, in its parts.
import { holesIn } from '../../language/read-holes';
import type { Part } from './made-of';

/** Throws the Problem `format-broken` where a hole has no end. */
export const partsOf = (text: string): Part[] =>
  holesIn(text, () => 1).map((part) =>
    typeof part === 'string' ? part : { expression: part.source.replace(/^\{\{-?|-?\}\}$/g, '').trim() },
  );
