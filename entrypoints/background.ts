// Sends the outbox whenever there is reason to. Opens the desk from menus and by keys.
import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '@/utils/platform/alarm';
import { onWoken } from '@/utils/platform/background';
import { browser } from '@/utils/platform/browser';
import { forgetNames } from '@/utils/platform/files/download-names';
import { addMenus } from '@/utils/platform/menus';
import { whenKept } from '@/utils/platform/database/open-database';
import { drainAll } from './outbox/drain-all';

// A module, so that it shares its chunks with the pages.
export default defineBackground({
  type: 'module',
  main() {
    addMenus();
    forgetNames();
    const goOn = () => void whenKept(drainAll);
    onWoken(goOn);
    onAlarm(goOn);
    browser.runtime.onStartup.addListener(goOn);
    browser.runtime.onInstalled.addListener(goOn);
    globalThis.addEventListener('online', goOn);
  },
});
