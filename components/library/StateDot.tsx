// The dot before a state's words: its shape says as much as its colour.
import type { Delivery } from '@/utils/core/delivery';
import { toneOf } from './delivery-state';

export function StateDot({ delivery }: { delivery: Delivery }) {
  return <span className={`dot dot-${toneOf(delivery)}`} aria-hidden="true" />;
}
