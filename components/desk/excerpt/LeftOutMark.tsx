// The mark at a place of the body where something was left out that may belong to it: one press puts it back, the next leaves it out again.
import { type KeyboardEvent, useState } from 'react';
import type { LeftOut } from '@/utils/core/clip';
import { sourceOf } from '@/utils/core/raw-html';
import { Icon } from '../../shared/Icon';
import { leftWords } from './left-words';

export interface LeftOutMarkProps {
  left: LeftOut;
  onToggle(): void;
}

/** A heading is no paragraph; where there are only such, each counts. */
function countOf({ parts }: LeftOut): number {
  const texts = parts.filter(({ html }) => !/^<h\d/.test(sourceOf(html)));
  return texts.length || parts.length;
}

export function LeftOutMark({ left, onToggle }: LeftOutMarkProps) {
  const [pressed, setPressed] = useState(0);
  const count = countOf(left);
  const said = left.taken ? leftWords.putBack(count) : leftWords.leftOut(count);
  const toggle = (presses: number) => {
    setPressed(presses);
    onToggle();
  };
  const undo = (event: KeyboardEvent) => {
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || pressed === 0) return;
    event.preventDefault();
    toggle(pressed - 1);
  };
  return (
    <li className={left.taken ? 'left-out left-out-taken' : 'left-out'}>
      <button type="button" tabIndex={-1} onClick={() => toggle(pressed + 1)} onKeyDown={undo}>
        <Icon name={left.taken ? 'check' : 'plus'} />
        <span className="left-out-said">
          {said} <span className="left-out-act">{left.taken ? leftWords.leaveOut : leftWords.takeBack}</span>
        </span>
        {!left.taken && (
          <span className="left-out-text" dir="auto">
            {left.parts.map(({ text }) => text).join(' ')}
          </span>
        )}
      </button>
      <span className="unseen" aria-live="polite">
        {pressed > 0 && said}
      </span>
    </li>
  );
}
