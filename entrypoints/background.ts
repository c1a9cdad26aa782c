// Drains the outbox: when something was queued, and when the browser starts.
import { defineBackground } from 'wxt/utils/define-background';
import type { Delivery } from '@/utils/core/delivery';
import { destinations } from '@/utils/destinations';
import { drain } from '@/utils/outbox/drain';
import { browser } from '@/utils/platform/browser';
import { deliveriesIn, putDelivery } from '@/utils/platform/deliveries';
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

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown) => {
    // Not answered: who queued something watches its row.
    if (message === 'drain') void drainAll();
    return undefined;
  });
  browser.runtime.onStartup.addListener(() => void drainAll());
});
