// A name out of a file as it can be kept, with what was changed about it, or why it cannot be kept.
import type { Message } from '@/utils/base/message';
import { mendMojibake } from '@/utils/base/mend-mojibake';

/** Code points; longer than that is a sentence, or a file that is read wrongly. */
const LONGEST_NAME = 200;

/** Signs that are not seen and change nothing but how a name compares. Joiners and direction marks belong to scripts and emoji. */
const HIDDEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060-\u2064\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
const BREAKS = /[\t\n\u000b\u000c\r\u0085\u2028\u2029]+/g;
/** A sign that an earlier program put where it could not read one. */
const LOST = '\uFFFD';
const BEYOND_ASCII = /[^\u0000-\u007f]/;

export interface CleanName {
  /** Null where it cannot be kept. */
  name: string | null;
  /** What was changed, or why it cannot be kept. */
  odd?: Message;
}

/** Of a text that is not empty. */
export function cleanName(text: string): CleanName {
  const oneLine = text.trim().replace(BREAKS, ' ');
  const name = oneLine.replace(HIDDEN, '').trim();
  if (name === '') return { name: null, odd: ['why_onlyUnseen'] };
  if (name.includes(LOST)) return { name: null, odd: ['why_lostSigns', LOST] };
  if (name.length > LONGEST_NAME && Array.from(name.slice(0, 3 * LONGEST_NAME)).length > LONGEST_NAME)
    return { name: null, odd: ['why_longCharacters', LONGEST_NAME] };
  if (name !== oneLine) return { name, odd: ['why_unseenRemoved'] };
  return oneLine === text.trim() ? { name } : { name, odd: ['why_breakMadeSpace'] };
}

/** The name with its accents, where a program read it wrongly before; null where none did. */
export const mended = (name: string): string | null => (BEYOND_ASCII.test(name) ? mendMojibake(name) : null);
