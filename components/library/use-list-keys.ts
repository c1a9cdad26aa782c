// The keys of the list: arrows, pages and ends move the mark; it stays with its delivery when others come.
import { type KeyboardEvent, useState } from 'react';
import type { Delivery } from '@/utils/core/delivery';

const PAGE = 10;

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  PageDown: (at, last) => Math.min(last, at + PAGE),
  PageUp: (at) => Math.max(0, at - PAGE),
  Home: () => 0,
  End: (_, last) => last,
};

export function useListKeys(rows: Delivery[], first: string | null, onOpen: (id: string) => void) {
  const [id, setId] = useState(first);
  const found = id === null ? -1 : rows.findIndex((row) => row.id === id);
  const at = found < 0 ? Math.min(0, rows.length - 1) : found;
  return {
    marked: at,
    mark: setId,
    onKeyDown(event: KeyboardEvent) {
      const { key, altKey, ctrlKey, metaKey } = event;
      if (altKey || ctrlKey || metaKey) return;
      const row = rows[at];
      const next = STEPS[key]?.(at, rows.length - 1);
      if (next !== undefined) setId(rows[next]?.id ?? null);
      else if ((key === 'Enter' || key === ' ') && row) onOpen(row.id);
      else return;
      event.preventDefault();
    },
  };
}
