// The dot before a state's words: its shape says as much as its colour.
import type { DeliveryState } from '@/utils/core/delivery';

const TONES: Record<DeliveryState, string> = {
  delivered: 'done',
  queued: 'moving',
  sending: 'moving',
  waiting: 'late',
  'needs-you': 'needs',
  refused: 'off',
};

export const StateDot = ({ state }: { state: DeliveryState }) => <span className={`dot dot-${TONES[state]}`} aria-hidden="true" />;
