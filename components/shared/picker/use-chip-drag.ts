// Moves a chip by mouse. Pointer events, because Firefox drags no button by HTML's own drag and drop.
import { type PointerEvent, useState } from 'react';

export interface ChipDrag {
  from: number;
  /** Where it would land. */
  to: number;
}

/** Pixels a pointer moves before a click becomes a drag. */
const SLOP = 4;

export function useChipDrag(move: (from: number, to: number) => void) {
  const [press, setPress] = useState<{ from: number; x: number; y: number } | null>(null);
  const [drag, setDrag] = useState<ChipDrag | null>(null);

  function onPointerDown({ target, button, pointerType, clientX, clientY }: PointerEvent) {
    const from = indexAt(target as Element);
    // A finger scrolls.
    if (button !== 0 || pointerType === 'touch' || from === null || (target as Element).closest('.chip-remove')) return;
    setPress({ from, x: clientX, y: clientY });
  }

  function onPointerMove(event: PointerEvent) {
    if (!press) return;
    if (event.buttons === 0) return end();
    if (!drag && Math.hypot(event.clientX - press.x, event.clientY - press.y) < SLOP) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const to = under && event.currentTarget.contains(under) ? indexAt(under) : null;
    setDrag({ from: press.from, to: to ?? drag?.to ?? press.from });
  }

  function end() {
    setPress(null);
    setDrag(null);
  }

  function onPointerUp() {
    if (drag) move(drag.from, drag.to);
    end();
  }

  return { drag, dragProps: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end } };
}

function indexAt(element: Element): number | null {
  const index = element.closest<HTMLElement>('[data-chip]')?.dataset['chip'];
  return index === undefined ? null : Number(index);
}
