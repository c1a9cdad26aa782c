// A key as it was pasted: without what stands around it, or what is wrong with it. Nothing of it is ever in what is said.
import type { ReadToken } from '@/utils/core/kinds/kind-set-up';

/** Characters; keys have 40 and more. */
const SHORTEST = 20;
const LONGEST = 4000;
const LABEL = /^(?:authorization: ?)?(?:bearer |basic |apikey: ?|api key: ?)/i;

export function readKey(pasted: string): ReadToken {
  if (pasted.trim() === '') return { wrong: ['options_openproject_keyMissing'], isEmpty: true, isShort: false };
  if (pasted.length > LONGEST) return { wrong: ['options_dest_tokenLong'], isEmpty: false, isShort: false };
  const token = pasted
    .trim()
    .replace(LABEL, '')
    .replace(/^["'“‘]|["'”’]$/g, '')
    .trim();
  if (/\s/.test(token)) return { wrong: ['options_dest_tokenSpace'], isEmpty: false, isShort: false };
  if (!/^[\w.~+/=-]*$/.test(token)) return { wrong: ['options_dest_tokenSign'], isEmpty: false, isShort: false };
  if (token.length < SHORTEST) return { wrong: ['options_dest_tokenShort'], isEmpty: false, isShort: true };
  return { token, notes: token === pasted.trim() ? [] : [['options_dest_tokenCleaned']] };
}
