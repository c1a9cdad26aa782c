// A password as it was pasted. Nothing of it is ever in what is said.
import type { ReadToken } from '@/utils/core/kinds/kind-set-up';

/** Beyond it nothing is a password; what is pasted by mistake may be a whole page. */
const LONGEST = 1000;
/** As a field shows what it hides. */
const MASKED = /^[•●∙⋅·*＊]{4,}$/;

export function readPassword(pasted: string): ReadToken {
  const told = (message: string): ReadToken => ({ wrong: [message], isEmpty: false, isShort: false });
  if (pasted.length > LONGEST) return told('options_dest_davPasswordLong');
  const token = pasted.trim();
  if (token === '') return { wrong: ['options_dest_davPasswordMissing'], isEmpty: true, isShort: false };
  if (MASKED.test(token)) return told('options_dest_davPasswordMasked');
  if (/\p{Cc}/u.test(token)) return told('options_dest_davPasswordSign');
  return { token, notes: [] };
}
