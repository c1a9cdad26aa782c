// Nothing could be read: why, and what to do.
import type { DeskNotice } from './footer/notice/desk-notice';
import { problem } from '@/utils/core/problem';
import { describe } from '../shared/words/problem-words';

export interface FailedReadingProps {
  notice: DeskNotice | undefined;
  /** What the button says. */
  again: string;
  onReadAgain(): void;
}

export function FailedReading({ notice, again, onReadAgain }: FailedReadingProps) {
  const { message, hint } = describe(notice?.problem ?? problem('page-no-answer'));
  return (
    <div className="failed">
      <h2>{message}</h2>
      <p>{hint}</p>
      <button type="button" className="main-action" onClick={onReadAgain}>
        {again}
      </button>
    </div>
  );
}
