// Sends several deliveries again: those of them that may be.
import { actsOn } from '@/components/shared/delivery/offered-acts';
import { selectionWords } from '@/components/library/selection/selection-words';
import { isSuperseded } from '@/utils/core/deliveries/superseded';
import { outbox } from '../outbox/outbox';
import type { LibraryStore } from './library-store';

export async function sendAgain(ids: readonly string[], { view, say }: Pick<LibraryStore, 'view' | 'say'>): Promise<void> {
  const { deliveries, destinations } = view();
  const wanted = new Set(ids);
  const may = deliveries.filter((delivery) => {
    if (!wanted.has(delivery.id)) return false;
    const about = destinations.find(({ id }) => id === delivery.destination)?.about ?? null;
    const { first, others } = actsOn({ delivery, about, superseded: isSuperseded(delivery, deliveries) });
    return [first, ...others].includes('send');
  });
  for (const { id } of may) await outbox.retry(id);
  say(null, may.length > 0 ? selectionWords.sentAgain(may.length) : selectionWords.nothingToSend);
}
