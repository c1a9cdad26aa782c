// Drains the outbox: when something was queued, and when the browser starts. Opens the desk from menus and by keys.
import { defineBackground } from 'wxt/utils/define-background';
import type { Delivery } from '@/utils/core/delivery';
import { destinations } from '@/utils/destinations';
import { drain } from '@/utils/outbox/drain';
import { onWoken } from '@/utils/platform/background';
import { browser } from '@/utils/platform/browser';
import { deliveriesIn, putDelivery } from '@/utils/platform/deliveries';
import { addMenus } from '@/utils/platform/menus';
import { download, findDownload, removeDownload } from '@/utils/platform/files';

const now = () => new Date().toISOString();

const deliver = (delivery: Delivery) =>
  destinations.download.deliver(delivery, { download, findDownload, removeDownload });

const drainAll = () =>
  drain({
    now,
    alone: (work) => navigator.locks.request('outbox', work),
    inState: deliveriesIn,
    put: putDelivery,
    deliver,
  });

// A module, so that it shares its chunks with the pages.
export default defineBackground({
  type: 'module',
  main() {
    addMenus();
    onWoken(() => void drainAll());
    browser.runtime.onStartup.addListener(() => void drainAll());
  },
});
