// The promise that every destination keeps.
import type { Delivery, Receipt } from '@/utils/core/delivery';

/**
 * Brings a delivery's bundle to its place. Safe to repeat: the same delivery never lands twice.
 * Throws a ProblemError for what the curator can mend.
 */
export interface Destination<Effects> {
  name: string;
  deliver(delivery: Delivery, effects: Effects): Promise<Receipt>;
}
