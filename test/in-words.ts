// What code tells by the names of sentences, as a curator reads it.
import { speak } from '@/components/shared/words/say';
import type { Message } from '@/utils/base/message';
import type { Problem } from '@/utils/core/problem';

export const inWords = <Remark extends { why: Message }>(remarks: readonly Remark[]): (Omit<Remark, 'why'> & { why: string })[] =>
  remarks.map((remark) => ({ ...remark, why: speak(remark.why) }));

/** What fills the names in its sentences. */
export const detailsOf = ({ details, reason }: Problem): Record<string, string> => (reason ? { ...details, why: speak(reason) } : details);
