// Drains the outbox: when something was queued, and when the browser starts. Opens the desk from menus and by keys.
import { defineBackground } from 'wxt/utils/define-background';
import type { Delivery, Receipt } from '@/utils/core/delivery';
import { fail } from '@/utils/core/problem';
import { destinations } from '@/utils/destinations';
import { drain } from '@/utils/outbox/drain';
import { onWoken } from '@/utils/platform/background';
import { browser } from '@/utils/platform/browser';
import { changeDelivery, deliveriesIn, readBundle } from '@/utils/platform/deliveries';
import { addMenus } from '@/utils/platform/menus';
import { download, findDownload, removeDownload } from '@/utils/platform/files';

const now = () => new Date().toISOString();

async function deliver(delivery: Delivery): Promise<Receipt> {
  const bundle = (await readBundle(delivery.id)) ?? fail('record-unreadable');
  return destinations.download.deliver({ delivery, bundle, settings: null }, { download, findDownload, removeDownload });
}

const drainAll = () =>
  drain({
    now,
    alone: (work) => navigator.locks.request('outbox', work),
    inState: deliveriesIn,
    put: async (row) => void (await changeDelivery(row.id, () => row)),
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
