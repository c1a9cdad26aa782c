// Servers that mind no conditions would write over whatever lies there. To them a new file is sent under a name of its own, and then
// given its name where that is free.
import { isProblem } from '@/utils/hosts/unless';
import type { AskDav, Condition } from './ask-dav';

/** An ETag that no file has: a server that minds conditions refuses a write that asks for it. */
const NOTHING = '"gleaner-nothing"';
/** Letters of the delivery's id: enough to be told apart by. */
const LETTERS = 13;

export const temporaryName = (id: string): string => `gleaner-${id.slice(0, LETTERS)}.tmp`;

type Put = (path: string, bytes: Uint8Array, condition: Condition) => Promise<void>;

/**
 * Paths lie below the content root.
 * @param at where one lies below the server's address. `put` makes the folders above it.
 */
export function openCarefully(dav: AskDav, at: (path: string) => string, put: Put, id: string) {
  let minds: boolean | null = null;
  const beside = (path: string) => [...path.split('/').slice(0, -1), temporaryName(id)].join('/');

  /** Asks for what must be refused by whoever minds conditions: to change what is not there. */
  async function ask(path: string): Promise<boolean> {
    const name = beside(path);
    try {
      await put(name, new Uint8Array(), { ifMatch: NOTHING });
    } catch (error) {
      if (isProblem(error, 'file-differs')) return true;
      throw error;
    }
    await dav.remove(at(name), null);
    return false;
  }

  return {
    /** Asked beside the file that is written first. */
    minds: async (path: string): Promise<boolean> => (minds ??= await ask(path)),

    /** Answers false where something lies there by now. */
    async putNew(path: string, bytes: Uint8Array): Promise<boolean> {
      const name = beside(path);
      await put(name, bytes, null);
      try {
        await dav.move(at(name), at(path));
        return true;
      } catch (error) {
        await dav.remove(at(name), null).catch(() => {});
        if (isProblem(error, 'file-differs')) return false;
        // It cannot move files: it is looked once more, and then written in place.
        if (!isProblem(error, 'not-webdav', 'request-refused', 'place-forbidden', 'host-failed')) throw error;
        if ((await dav.look(at(path))) !== null) return false;
        await put(path, bytes, null);
        return true;
      }
    },
  };
}
