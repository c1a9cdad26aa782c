// For the background: saves that were pressed and whose desk was closed before their files were in the outbox.
import type { Draft } from '@/utils/core/draft';
import { wakeAt } from '@/utils/platform/alarm';
import { draftsBeingSaved, needsYouSince, readDraft } from '@/utils/platform/database/drafts';
import { workInPage } from '@/utils/platform/work-in-page';
import { now } from './alone';
import { keepImage } from './keep-image';
import { aloneSaving } from './save-lock';

/** Milliseconds; the desk asks for the lock in the moment that it calls, and is to have it first. */
const DESK_FIRST = 1_000;

const waiting = new Set<string>();
/** Those that only the curator can go on with: not tried again before this background is started anew. */
const left = new Set<string>();

/** In Firefox the background has a DOM itself; its code is no part of Chromium's worker. */
const finish = async (key: string): Promise<boolean> =>
  import.meta.env.FIREFOX ? (await import('./finish-save')).finishSave(key) : workInPage(key);

/** The curator has done something that they may have waited for. */
export const tryAgain = (): void => left.clear();

/** All that are found. Resolves when those are done that can be. */
export const finishSaves = async (): Promise<void> => {
  await Promise.all((await draftsBeingSaved()).map(finishOnceClosed));
};

/** The save of the draft of that key, as soon as no desk is at it any more; most are done by then. */
export async function finishOnceClosed(key: string): Promise<void> {
  if (waiting.has(key)) return;
  waiting.add(key);
  try {
    // Who waits for a lock may be ended.
    await wakeAt(Date.now(), 'saves');
    await new Promise((resolve) => setTimeout(resolve, DESK_FIRST));
    await aloneSaving(key, () => goOn(key));
  } finally {
    waiting.delete(key);
  }
}

/** Of the saves whose desk set it; another may have set it meanwhile. To be called when what was saved is seen to. */
export async function settleAlarm(): Promise<void> {
  await wakeAt(null, 'saves');
  if (waiting.size > 0 || (await Promise.all((await draftsBeingSaved()).map(isLeft))).includes(false)) await wakeAt(Date.now(), 'saves');
}

const stateOf = (draft: Draft) => `${draft.changedAt} ${draft.key}`;

async function isLeft(key: string): Promise<boolean> {
  const draft = await readDraft(key);
  return !draft?.saving || left.has(stateOf(draft));
}

async function goOn(key: string): Promise<void> {
  const draft = await readDraft(key);
  if (!draft?.saving || left.has(stateOf(draft))) return;
  if ((await keepImage(draft)) && (await finish(key))) return;
  left.add(stateOf(draft));
  if (!draft.needsYouAt) await needsYouSince(key, now());
}
