/** Runs steps on the real outbox over a real database, and keeps in a small model what must lie where. */
import type { Draft } from '@/utils/core/draft';
import { copyAt, oneMoreAt, settleCopies } from '@/utils/curate/copies';
import type { Delivery } from '@/utils/core/delivery';
import { ProblemError } from '@/utils/core/problem';
import { sha256 } from '@/utils/base/sha256';
import { drain } from '@/utils/outbox/drain';
import { enqueue } from '@/utils/outbox/enqueue';
import { cancelDelivery, keepTheirs, replaceTheirs, retryDelivery } from '@/utils/outbox/delivery-acts';
import { undoDelivery } from '@/utils/outbox/take-back';
import { database } from '@/utils/platform/database/database';
import { changeAmong, deliveriesAt, deliveriesIn, deliveriesOfDrafts, readDelivery } from '@/utils/platform/database/deliveries';
import { addDeliveries, keepOverwritten, readBundle, readOverwritten } from '@/utils/platform/database/saved-articles';
import { aRegistrationSystem, fileOf, IN_PROJECT } from '../a-registration';
import { anImage } from '../../an-image';
import { wanted } from '../a-world';
import { aDestination } from './destination';
import { aSender, holdsUp } from './sender';
import type { Act, Fate, Save, Step } from './steps';

const MINUTE = 60_000;
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** One Save, in the order of the curator's acts, whatever the clock said. */
export interface Saved {
  id: string;
  /** What it is a save of: article, community and copy. */
  of: string;
  path: string;
  content: string;
  /** The curator has ended it: cancelled, taken back, or kept theirs. */
  ended: boolean;
}

export function aModel() {
  let clock = Date.parse('2026-11-21T09:00:00.000Z');
  const now = () => new Date((clock += 1)).toISOString();
  const there = aDestination();
  const saves: Saved[] = [];
  /** Paths that somebody else wrote to, with what they wrote last. */
  const somebodys = new Map<string, string>();
  /** Paths that somebody else ever wrote to: an article that lay there may be theirs by now. */
  const touched = new Set<string>();
  /** What the curator let give way: it may be gone, or still be there. */
  const givenUp = new Set<string>();
  /** The same by the id of the save that it gives way to, and of those that took its place on its way. */
  const yeses = new Map<string, string[]>();
  const copies = new Map<string, Draft['copies']>();
  let written = 0;
  /** Sentences about what was wrong on the way: drains that left out what could have been sent, questions that were answered before. */
  const faults: string[] = [];

  const system = aRegistrationSystem(now);
  const sender = aSender(now, there.deliver, system);
  const effects = {
    ...sender({ left: [], had: new Map(), over: () => {} }),
    changeAmong,
    keepOverwritten,
    at: deliveriesAt,
    read: readDelivery,
    bundleOf: readBundle,
    overwrittenBy: readOverwritten,
    hash: sha256,
    undo: async (row: Delivery, before: Parameters<typeof there.undo>[2]) => there.undo(row, (await readBundle(row.id))!, before),
  };

  async function save({ draft, community, title, words, copy }: Save): Promise<void> {
    const updates = draft === 'update' ? 'one' : undefined;
    const known = await deliveriesOfDrafts([draft, updates ?? draft]);
    const place = { destination: 'team', community };
    const asked = { copies: copies.get(draft) ?? {} } as Draft;
    const change = copy === 'new' ? oneMoreAt(asked, [{ ...place, copy: copyAt(asked, place) }]) : copy === 'first' ? { copies: {} } : {};
    const meant = settleCopies({ ...asked, ...change } as Draft, known);
    copies.set(draft, meant.copies);
    const nth = copyAt(meant, place);
    const content = `${draft} ${title} ${words}`;
    const path = `${community}/${draft}-${title}-${nth}.md`;
    const isRegistered = draft === 'registered';
    const image = anImage(words.length);
    const { bytes: _, ...reference } = image;
    const wish = wanted(title, {
      draft,
      updates,
      community,
      copy: nth,
      addresses: {
        url: `https://example.org/${draft}`,
        cleanUrl: `https://example.org/${draft}`,
        canonicalUrl: updates ? `https://example.org/${updates}` : null,
      },
      // What its file is made of, by `fileOf`.
      article: { siteName: path, summary: content, image: reference },
      image: image.bytes,
      ...(isRegistered ? { bundle: null, registration: IN_PROJECT } : { bundle: fileOf({ siteName: path, summary: content }) }),
    });
    const [id] = await enqueue([wish], { now, newId: () => crypto.randomUUID(), hash: sha256, add: addDeliveries });
    // Saved as new: the one that met another file is given up.
    const met = known.filter((row) => row.community === community && (row.copy ?? 0) < nth && row.problem?.code === 'file-differs');
    for (const one of saves) one.ended ||= met.some((row) => row.id === one.id);
    // The same files once more, while the clock says that they were made just now: it is that save.
    const again = saves.findIndex((one) => one.id === id);
    if (again >= 0) return void saves.push(...saves.splice(again, 1));
    const onItsWay = known.filter((row) => row.state !== 'refused' && row.state !== 'delivered' && (row.paths[0] ?? path) === path);
    yeses.set(
      id!,
      onItsWay.flatMap((row) => yeses.get(row.id) ?? []),
    );
    saves.push({ id: id!, of: `${updates ?? draft} ${community} ${nth}`, path, content, ended: false });
  }

  async function drainWith(fates: Fate[]): Promise<void> {
    const over = Promise.withResolvers<'over'>();
    const had = new Map<string, Fate[]>();
    const end = await Promise.race([drain(sender({ left: [...fates], had, over: () => over.resolve('over') })), over.promise]);
    const isLimited = (await deliveriesIn('waiting')).some(({ problem: why }) => why?.code === 'host-limits');
    if (end === 'over' || isLimited || holdsUp(had)) return;
    for (const { id } of await deliveriesIn('queued'))
      faults.push(`${id} had no turn, though only these came before it: ${JSON.stringify([...had])}`);
  }

  async function act(step: Act): Promise<void> {
    const one = saves[saves.length - 1 - step.row];
    if (!one) return;
    const row = await readDelivery(one.id);
    switch (step.do) {
      case 'retry':
        await retryDelivery(one.id, effects);
        if ((await readDelivery(one.id))?.state === 'queued') one.ended = false;
        return;
      case 'cancel':
        one.ended = (await cancelDelivery(one.id, effects)) || one.ended;
        return;
      case 'undo':
        await undoDelivery(one.id, effects);
        for (const each of saves) each.ended ||= (await readDelivery(each.id))?.problem?.code === 'delivery-undone';
        one.ended ||= row?.state !== 'refused' && (await readDelivery(one.id))?.state === 'refused';
        return;
      case 'keep theirs':
        await keepTheirs(one.id, effects);
        one.ended ||= row?.state === 'needs-you' && (await readDelivery(one.id))?.state === 'refused';
        return;
      case 'replace theirs':
        if (row?.problem?.code === 'file-differs' && somebodys.delete(one.path)) {
          givenUp.add(text(there.files.get(one.path)!));
          yeses.set(one.id, [...(yeses.get(one.id) ?? []), text(there.files.get(one.path)!)]);
        }
        return replaceTheirs(one.id, [{ bytes: there.files.get(one.path) ?? null }], effects);
      case 'somebody writes': {
        const words = `somebody ${(written += 1)}`;
        somebodys.set(one.path, words);
        touched.add(one.path);
        there.files.set(one.path, new TextEncoder().encode(words));
      }
    }
  }

  async function take(step: Step): Promise<void> {
    if (step.do === 'save') return save(step);
    if (step.do === 'drain') return drainWith(step.fates);
    if (step.do === 'wait') return void (clock += step.minutes * MINUTE);
    return act(step).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
    });
  }

  /** All that waits had its time, nothing fails any more, and the curator has looked at what needs them: whatever differs there is kept. */
  async function comeToRest(): Promise<void> {
    for (let round = 0; round < 4; round += 1) {
      clock += 2 * 1440 * MINUTE;
      await drainWith([]);
      for (const { id, problem: why } of await deliveriesIn('needs-you')) {
        const one = saves.find((each) => each.id === id);
        if (why?.code !== 'file-differs') await retryDelivery(id, effects).catch(() => {});
        else if (one) {
          const words = text(there.files.get(one.path)!);
          if (yeses.get(id)?.includes(words)) faults.push(`asked again about ${words}, which may give way to ${one.content}`);
          await keepTheirs(id, effects);
          one.ended = true;
        }
      }
    }
  }

  return {
    take,
    comeToRest,
    saves,
    somebodys,
    touched,
    faults,
    rows: () => database.deliveries.toArray(),
    items: system.items,
    images: async () => {
      const rows = await database.deliveries.toArray();
      const held = await database.articles.bulkGet(rows.flatMap(({ article }) => article ?? []));
      return {
        kept: (await database.imageBytes.toCollection().primaryKeys()).map(String),
        had: [...new Set(held.flatMap((saved) => saved?.article.image?.hash ?? []))],
      };
    },
    /** Without what was given up. */
    files: () =>
      new Map([...there.files].map(([path, bytes]): [string, string] => [path, text(bytes)]).filter(([, words]) => !givenUp.has(words))),
  };
}
