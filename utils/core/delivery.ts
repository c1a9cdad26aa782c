// Delivery: one Bundle on its way to one destination. A delivered row is history.
import { Bundle } from './bundle';
import type { Problem } from './problem';
import { ProblemRecord } from './problem-record';
import { z } from './zod';

/** What a destination says of a bundle that arrived. */
export const Receipt = z.object({
  /** Where each file really is, as the destination names it; the article first. */
  paths: z.array(z.string()),
  /** The destination gave a file another name than asked for. */
  renamed: z.boolean(),
});
export type Receipt = z.infer<typeof Receipt>;

export const DeliveryState = z.enum(['queued', 'sending', 'delivered', 'waiting', 'needs-you', 'refused']);
export type DeliveryState = z.infer<typeof DeliveryState>;

export const Delivery = z.object({
  id: z.uuid(),
  /** The draft it was made of. */
  draft: z.string(),
  title: z.string(),
  community: z.string(),
  destination: z.string(),
  /** Folder below which the destination puts the bundle's paths. */
  folder: z.string(),
  bundle: Bundle,
  state: DeliveryState,
  problem: z.nullable(ProblemRecord),
  receipt: z.nullable(Receipt),
  attempts: z.int().check(z.nonnegative()),
  /** ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
export type Delivery = z.infer<typeof Delivery>;

type Step = (delivery: Delivery, now: string) => Delivery;

export const sending: Step = (delivery, now) => ({
  ...delivery,
  state: 'sending',
  problem: null,
  attempts: delivery.attempts + 1,
  changedAt: now,
});

export const delivered = (receipt: Receipt): Step => (delivery, now) => ({
  ...delivery,
  state: 'delivered',
  problem: null,
  receipt,
  changedAt: now,
});

export const needsYou = (problem: Problem): Step => (delivery, now) => ({
  ...delivery,
  state: 'needs-you',
  problem,
  changedAt: now,
});

export const queued: Step = (delivery, now) => ({ ...delivery, state: 'queued', problem: null, changedAt: now });
