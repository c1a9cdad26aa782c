// What one page of the extension says to another, and is answered.
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';

/** `hear` answers undefined where the message is not for it. Chromium takes no promise for an answer before its version 148. */
export function onMessage(hear: (message: unknown) => Promise<unknown> | undefined): void {
  const listener = (message: unknown, _: Runtime.MessageSender, answer: (said: unknown) => void): true | undefined => {
    const said = hear(message);
    if (!said) return undefined;
    void said.then(answer, (error: unknown) => {
      answer(undefined);
      throw error;
    });
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
}
