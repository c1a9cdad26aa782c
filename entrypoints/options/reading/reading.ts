// The reading of a file as the options show it: how far it is, and stopped when the curator says so.
import type { OptionsPart } from '@/components/options/options-view';
import type { OptionsStore } from '../options-store';
import type { OpenReader } from './open-reader';
import type { Reader } from './reader';

export type Reading = ReturnType<typeof createReading>;

export function createReading(
  { get, set }: Pick<OptionsStore, 'get' | 'set'>,
  openReader: (tell: (done: number, of: number) => void) => OpenReader,
) {
  let open: OpenReader | null = null;
  /** Settles what is waited for when it is stopped. */
  let stopped = Promise.withResolvers<null>();
  let at: OptionsPart = 'new-site';
  let asked = 0;

  const begin = (): OpenReader => {
    open ??= openReader((done, of) => set({ reading: { at, done, of, what: 'characters' } }));
    return open;
  };

  return {
    /** What the reader answers; null where it was stopped. */
    async about<Result>(place: OptionsPart, ask: (reader: Reader) => Promise<Result>): Promise<Result | null> {
      at = place;
      const mine = stopped;
      asked += 1;
      try {
        return await Promise.race([ask(begin().reader), mine.promise]);
      } finally {
        asked -= 1;
        // Where the next question follows at once, what is said and the button to stop it stay.
        setTimeout(() => mine === stopped && asked === 0 && get().reading?.what === 'characters' && set({ reading: null }));
      }
    },
    /** Forgets the file that was read. */
    stop(): void {
      open?.stop();
      open = null;
      stopped.resolve(null);
      stopped = Promise.withResolvers<null>();
      set({ reading: null });
    },
  };
}
