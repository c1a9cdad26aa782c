// The list of deliveries: one stop of the Tab key, walked with the arrows. Only what is in sight is drawn.
import { useId, useRef } from 'react';
import type { Delivery } from '@/utils/core/delivery';
import { DeliveryRow } from './DeliveryRow';
import { libraryWords } from './library-words';
import type { Names } from './search-deliveries';
import { ROW, useDrawnRows } from './use-drawn-rows';
import { useListKeys } from './use-list-keys';

export interface DeliveryListProps {
  /** Those found, newest first. */
  rows: Delivery[];
  /** What they were found by: another list starts at its top. */
  list: string;
  /** Where the list is scrolled to first. */
  openedAt: string | null;
  chosen: string | null;
  names: Names;
  now: string;
  onChoose(id: string): void;
}

export const LIST_ID = 'deliveries';

export function DeliveryList({ rows, list, openedAt, chosen, names, now, onChoose }: DeliveryListProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const { marked, mark, onKeyDown } = useListKeys(rows, openedAt, onChoose);
  const { from, to, onScroll } = useDrawnRows({ box, count: rows.length, marked, list });
  const inDocument = marked >= from && marked < to;
  return (
    // A list of choices whose rows come and go, which no other tag is.
    <div
      ref={box}
      id={LIST_ID}
      className="deliveries"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      aria-label={libraryWords.deliveries}
      aria-activedescendant={inDocument ? `${id}-${rows[marked]?.id}` : undefined}
      tabIndex={0}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      <div className="deliveries-room" style={{ blockSize: from * ROW }} />
      {rows.slice(from, to).map((delivery, at) => (
        <DeliveryRow
          key={delivery.id}
          id={`${id}-${delivery.id}`}
          delivery={delivery}
          place={from + at + 1}
          of={rows.length}
          marked={from + at === marked}
          chosen={delivery.id === chosen}
          names={names}
          now={now}
          onChoose={() => {
            mark(delivery.id);
            onChoose(delivery.id);
          }}
        />
      ))}
      <div className="deliveries-room" style={{ blockSize: (rows.length - to) * ROW }} />
    </div>
  );
}
