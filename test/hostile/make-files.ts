/** Files of the clips, made on a page of the extension: the whole article, what is selected, and a lead that has to be cut. */
import type { Session } from '../e2e/browser-driver.ts';
import { puppeteerPageOf } from '../e2e/chromium-surface.ts';
import { within } from '../e2e/time-limit.ts';
import { buildDesk } from './build-desk.ts';
import type { Choices, Made } from './made.ts';
import type { Payload } from './payloads/payload.ts';
import type { Reading } from './read-pages.ts';
import type { SiteFile } from './sites/site.ts';

export interface HostileFile extends SiteFile {
  payload: Payload;
  /** The front matter's values, before they were written. */
  meant: Record<string, unknown>;
  cleanUrl: string;
}

export interface NotMade {
  id: string;
  problem: string;
}

const EVERYTHING = 10_000_000;
/** A page that gives no file for a good reason: it holds nothing else than the payload. */
const INCOMPLETE = /^not complete: .*(?:title|curator|body)-missing/;

/** Where the payload stands in each of the three. */
const choicesOf = (text: string): Choices[] => {
  const name = text.trim() === '' ? 'x' : text;
  return [
    { kind: 'whole', topics: [name, `T: ${name}`], commentary: text, curator: 'Curator', maxCharacters: EVERYTHING },
    { kind: 'selection', topics: [], commentary: '', curator: name, community: name, maxCharacters: EVERYTHING },
    { kind: 'lead', topics: [name], commentary: `${text}\n\n${text}`, curator: 'Curator', maxCharacters: 60 },
  ];
};

/** `tick` is called after each page. */
export async function makeFiles(
  session: Session,
  readings: Reading[],
  tick: () => void,
): Promise<{ files: HostileFile[]; notMade: NotMade[] }> {
  const desk = puppeteerPageOf(await session.openExtensionPage('/options.html'));
  await desk.evaluate(await buildDesk());
  const make = async (clip: string, choices: Choices): Promise<Made> => {
    const expression = `hostileDesk.make(${JSON.stringify(clip)}, ${JSON.stringify(choices)})`;
    return within(desk.evaluate(expression) as Promise<Made>, 30_000, 'Making a file').catch((error: unknown) => ({
      problem: `THROWN ${String(error)}`,
    }));
  };
  const files: HostileFile[] = [];
  const notMade: NotMade[] = [];
  for (const { payload, clip, problem } of readings) {
    tick();
    if (clip === undefined) {
      notMade.push({ id: payload.id, problem: problem ?? 'not read' });
      continue;
    }
    for (const choices of choicesOf(payload.text)) {
      const id = `${payload.id}-${choices.kind}`;
      let made = await make(clip, choices);
      if ('problem' in made && INCOMPLETE.test(made.problem))
        made = await make(clip, { ...choices, kind: 'whole', curator: 'Curator', title: `Untitled ${payload.id}` });
      if ('problem' in made) notMade.push({ id, problem: made.problem });
      else files.push({ ...made, id, payload, meant: JSON.parse(made.meant) as Record<string, unknown> });
    }
  }
  await desk.close();
  // What was made again as a whole lies where the whole does.
  const seen = new Set<string>();
  return { files: files.filter(({ path }) => !seen.has(path) && seen.add(path)), notMade };
}
