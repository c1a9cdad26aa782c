// The verb `enqueue`: from here on a bundle is kept until it arrives.
import type { Bundle } from '@/utils/core/bundle';
import type { Delivery } from '@/utils/core/delivery';

export interface NewDelivery {
  draft: string;
  title: string;
  community: string;
  destination: string;
  /** Folder below which the bundle's paths go. */
  folder: string;
  bundle: Bundle;
}

export interface EnqueueEffects {
  /** ISO 8601, UTC. */
  now(): string;
  newId(): string;
  /** Keeps all or none; resolves when they are on the medium. */
  add(deliveries: Delivery[]): Promise<void>;
}

/** Queues deliveries in one step and returns their ids. */
export async function enqueue(wanted: NewDelivery[], { now, newId, add }: EnqueueEffects): Promise<string[]> {
  const at = now();
  const deliveries = wanted.map((delivery): Delivery => ({
    ...delivery,
    id: newId(),
    state: 'queued',
    problem: null,
    receipt: null,
    attempts: 0,
    createdAt: at,
    changedAt: at,
  }));
  await add(deliveries);
  return deliveries.map(({ id }) => id);
}
