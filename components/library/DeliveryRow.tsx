// One delivery in the list: what it is, where it goes, how far it is, and since when.
import type { Delivery } from '@/utils/core/delivery';
import { momentOf } from '../shared/words/dates';
import { StateDot } from '../shared/delivery/StateDot';
import { stateOf } from './delivery-state';
import type { Names } from './search-deliveries';

export interface DeliveryRowProps {
  id: string;
  delivery: Delivery;
  /** Counted from 1, of all that were found. */
  place: number;
  of: number;
  marked: boolean;
  chosen: boolean;
  names: Names;
  now: string;
  onChoose(): void;
}

export function DeliveryRow({ id, delivery, place, of, marked, chosen, names, now, onChoose }: DeliveryRowProps) {
  return (
    // The list has the focus and the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      className={marked ? 'delivery marked' : 'delivery'}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={chosen}
      aria-posinset={place}
      aria-setsize={of}
      onClick={onChoose}
    >
      <span className="delivery-line">
        <span className="delivery-title" dir="auto" title={delivery.title}>
          {delivery.title}
        </span>{' '}
        <time className="delivery-date" dateTime={delivery.createdAt}>
          {momentOf(delivery.createdAt, now)}
        </time>
      </span>{' '}
      <span className="delivery-line">
        <span className="delivery-state">
          <StateDot state={delivery.state} />
          {stateOf(delivery, now)}
        </span>{' '}
        <span className="delivery-where">
          <bdi>{names.community(delivery.community)}</bdi>
          {' · '}
          <bdi>{names.destination(delivery.destination)}</bdi>
        </span>
      </span>
    </div>
  );
}
