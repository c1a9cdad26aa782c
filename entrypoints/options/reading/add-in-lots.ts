// The files of a site go to the reader some at a time, so that between them it is told how far it is, and something else is answered.
import type { OptionsPart } from '@/components/options/options-view';
import type { ContentFile } from './content-reader';
import type { Reading } from './reading';

/** Enough to be quick. */
const AT_A_TIME = 100;

/** `tell`: how many have been read. Answers false where it was stopped. */
export async function addInLots(
  reading: Reading,
  at: OptionsPart,
  files: readonly ContentFile[],
  tell: (done: number) => void = () => {},
): Promise<boolean> {
  for (let from = 0; from < files.length; from += AT_A_TIME) {
    tell(from);
    const lot = files.slice(from, from + AT_A_TIME);
    if ((await reading.about(at, async (reader) => (await reader.addContent(lot, from === 0), true))) === null) return false;
  }
  return true;
}
