// The way from a screen to the background: one word, after which rows tell the rest.
import { browser } from './browser';
import { onMessage } from './messages';

/**
 * `drain`: the outbox holds something. `save` and the key of a draft: its save has begun, and goes on in the background once its desk is
 * closed.
 */
export type Call = 'drain' | `save ${string}`;

/** Tells the background what there is to do. It may be ended in the same moment: whoever waits says it again. */
export function wakeBackground(call: Call = 'drain'): void {
  browser.runtime.sendMessage(call).catch(() => {});
}

/** Calls back when a screen has something to do. To be called while the background starts. */
export function onWoken(goOn: (call: Call) => void): void {
  onMessage((message) => {
    // Not answered: who queued something watches its row.
    if (message === 'drain' || (typeof message === 'string' && isSave(message))) goOn(message);
    return undefined;
  });
}

const isSave = (message: string): message is `save ${string}` => message.startsWith('save ');

/** Of a draft whose save has begun; null where that is not the call. */
export const keyOfSave = (call: Call): string | null => (isSave(call) ? call.slice('save '.length) : null);
