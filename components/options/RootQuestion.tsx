// The content folder is not in the repository: one that is there is taken, or the new one is made, each in one click.
import type { Problem } from '@/utils/core/problem';
import { describe } from '../problem-words';
import { nearRoots } from '@/utils/core/near-roots';
import type { FormText } from './destination-form';
import { destinationWords as words } from './destination-words';

export interface RootQuestionProps {
  problem: Problem;
  /** With the branch as the host has it. */
  onAnswer(answer: Pick<FormText, 'branch' | 'root' | 'mayMakeRoot'>): void;
}

export function RootQuestion({ problem, onAnswer }: RootQuestionProps) {
  const { root: missing = '', branch = '' } = problem.details;
  const { message, hint } = describe(problem);
  return (
    <div className="question" role="alert">
      <p>
        {message} <small>{hint}</small>
      </p>
      <div className="buttons answers">
        {nearRoots(problem).map((root) => (
          <button key={root} type="button" className="button" onClick={() => onAnswer({ branch, root, mayMakeRoot: false })}>
            {words.takeRoot(root)}
          </button>
        ))}
        <button type="button" className="button" onClick={() => onAnswer({ branch, root: missing, mayMakeRoot: true })}>
          {words.makeRoot(missing)}
        </button>
      </div>
    </div>
  );
}
