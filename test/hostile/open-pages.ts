/** Opens published pages in a real browser, many beside one another in frames. */
import { createHash } from 'node:crypto';
import type { Session } from '../e2e/browser-driver.ts';
import { ALLOWED } from './allowed.ts';
import { type Found, lookAt, type Meant } from './look.ts';

/** Pages at a time. */
const BATCH = 40;

export interface PageToOpen extends Meant {
  id: string;
  /** What the server answers. Pages with the same bytes are opened once in each browser. */
  bytes: Uint8Array;
}

export type Opened = Map<string, Found>;

/** What was found, by id. `known`: what this browser found before, by bytes. */
export async function openPages(session: Session, host: string, pages: PageToOpen[], known: Opened): Promise<Opened> {
  const keyOf = ({ bytes, body }: PageToOpen) => createHash('sha256').update(bytes).update(body).digest('base64');
  const fresh = new Map(pages.map((page) => [keyOf(page), page]).filter(([key]) => !known.has(key as string)) as [string, PageToOpen][]);
  let tab = await session.openPage(`http://${host}/look`);
  const open = async (part: [string, PageToOpen][]): Promise<void> => {
    try {
      const found = await tab.evaluate(
        lookAt,
        part.map(([, { address, body }]) => ({ address, body })),
        ALLOWED,
      );
      part.forEach(([key], index) => known.set(key, found[index]!));
    } catch (error) {
      await tab.close().catch(() => {});
      tab = await session.openPage(`http://${host}/look`);
      const [only] = part;
      if (part.length === 1 && only)
        return void known.set(only[0], {
          ran: [`the browser was lost: ${String(error).slice(0, 80)}`],
          foreign: [],
          expanded: false,
          changed: null,
        });
      // One of them took the others with it.
      const half = Math.ceil(part.length / 2);
      await open(part.slice(0, half));
      await open(part.slice(half));
    }
  };
  const list = [...fresh];
  for (let at = 0; at < list.length; at += BATCH) await open(list.slice(at, at + BATCH));
  await tab.close();
  return new Map(pages.map((page) => [page.id, known.get(keyOf(page))!]));
}
