// The way from a screen to the background: one word, after which rows tell the rest.
import { browser } from './browser';

/** Tells the background that the outbox holds something. It may be ended in the same moment: whoever waits says it again. */
export function wakeBackground(): void {
  browser.runtime.sendMessage('drain').catch(() => {});
}

/** Calls back when a screen has queued something. To be called while the background starts. */
export function onWoken(drain: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    // Not answered: who queued something watches its row.
    if (message === 'drain') drain();
    return undefined;
  });
}
