// No article is on the desk: which keys clip the page in front, and where the drafts are.
import { Fragment } from 'react';
import type { Problem } from '@/utils/core/problem';
import { describe } from '../shared/words/problem-words';
import { emptyWords } from './empty-words';

export interface EmptyDeskProps {
  problem: Problem;
  onDrafts(): void;
}

export function EmptyDesk({ problem, onDrafts }: EmptyDeskProps) {
  const { message, hint } = describe(problem);
  const keys = problem.details['keys'];
  const parts = keys === undefined ? [hint] : hint.split(keys);
  return (
    <div className="failed">
      <h2>{message}</h2>
      <p>
        {parts.map((part, index) => (
          <Fragment key={part}>
            {index > 0 && <kbd>{keys}</kbd>}
            {part}
          </Fragment>
        ))}
      </p>
      <button type="button" className="button" onClick={onDrafts}>
        {emptyWords.drafts}
      </button>
    </div>
  );
}
