// Sends the outbox whenever there is reason to, and finishes what a closed desk left. Opens the desk from menus and by keys.
import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '@/utils/platform/alarm';
import { keyOfSave, onWoken } from '@/utils/platform/background';
import { browser } from '@/utils/platform/browser';
import { forgetNames } from '@/utils/platform/files/download-names';
import { addMenus } from '@/utils/platform/menus';
import { whenKept } from '@/utils/platform/database/open-database';
import { drainAll } from './outbox/drain-all';
import { finishOnceClosed, finishSaves } from './outbox/finish-saves';

// A module, so that it shares its chunks with the pages.
export default defineBackground({
  type: 'module',
  main() {
    addMenus();
    forgetNames();
    const drain = () => void whenKept(drainAll);
    const goOn = () => {
      drain();
      void whenKept(finishSaves).then(drain);
    };
    onWoken((call) => {
      const key = keyOfSave(call);
      if (key === null) drain();
      else void whenKept(() => finishOnceClosed(key)).then(drain);
    });
    onAlarm(goOn);
    browser.runtime.onStartup.addListener(goOn);
    browser.runtime.onInstalled.addListener(goOn);
    globalThis.addEventListener('online', drain);
  },
});
