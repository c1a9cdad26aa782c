// Sends the outbox whenever there is reason to, and finishes what a closed desk left. Opens the desk from menus and by keys.
import '@/utils/platform/database/load-database';
import { defineBackground } from 'wxt/utils/define-background';
import { isSet, onAlarm } from '@/utils/platform/alarm';
import { keyOfSave, onWoken } from '@/utils/platform/background';
import { showBadge, showUnopened } from '@/utils/platform/badge';
import { browser } from '@/utils/platform/browser';
import { onComeBack } from '@/utils/platform/frames';
import { onAllowed, openPopupAgain } from '@/utils/platform/image-question';
import { followLibraryKey } from '@/utils/platform/library-key';
import { forgetNames } from '@/utils/platform/files/download-names';
import { addMenus } from '@/utils/platform/menus';
import { whenKept } from '@/utils/platform/database/open-database';
import { drainAll } from './outbox/drain-all';
import { keepForLater } from './keep/kept-from';
import { followTeams } from './team/look-at-team';
import { followPublished } from './published/follow-published';
import { finishOnceClosed, finishSaves, settleAlarm, tryAgain } from './outbox/finish-saves';

// A module, so that it shares its chunks with the pages.
export default defineBackground({
  type: 'module',
  main() {
    addMenus((wanted) => void keepForLater(wanted));
    followLibraryKey();
    forgetNames();
    const drain = () => void whenKept(drainAll);
    const finish = (saves: () => Promise<void>) => void whenKept(() => saves().then(drainAll).then(settleAlarm).then(showBadge));
    const follow = () => void whenKept(() => Promise.all([followPublished(), followTeams()]).then(() => {}));
    const goOn = () => {
      drain();
      finish(finishSaves);
      follow();
    };
    onWoken((call) => {
      drain();
      follow();
      const key = keyOfSave(call);
      if (key !== null) finish(() => finishOnceClosed(key));
      // A screen says it again and again: all drafts are looked through only where one is known to be saved.
      else void isSet('saves').then((is) => is && finish(finishSaves));
    });
    onAlarm(goOn);
    browser.runtime.onStartup.addListener(goOn);
    browser.runtime.onInstalled.addListener(goOn);
    const openAgain = (over: { tab: number; window: number }) =>
      void openPopupAgain(over).then((isOpen) => (isOpen ? undefined : showUnopened()));
    onComeBack(openAgain);
    onAllowed((question) => {
      tryAgain();
      goOn();
      if (question) openAgain(question);
    });
    globalThis.addEventListener('online', drain);
    // Whatever it was started by: the word of a popup that closed meanwhile is lost.
    goOn();
  },
});
