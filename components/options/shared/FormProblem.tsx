// What the host said of what was sent: told, and where the kind knows ways to go on, asked.
import type { Answer } from '@/utils/core/kinds/kind-set-up';
import type { Problem } from '@/utils/core/problem';
import { NoticeBar } from '../../shared/notice/NoticeBar';
import { describe } from '../../shared/words/problem-words';
import { AnswerButtons } from './AnswerButtons';

export interface FormProblemProps {
  problem: Problem;
  /** Null: nothing is asked. */
  answers: Answer[] | null;
  onAnswer(answer: Answer): void;
}

export function FormProblem({ problem, answers, onAnswer }: FormProblemProps) {
  const { message, hint } = describe(problem);
  if (!answers) return <NoticeBar notice={{ tone: 'problem', message, hint }} />;
  return (
    <div className="question" role="alert">
      <p>
        {message} <small>{hint}</small>
      </p>
      <AnswerButtons answers={answers} onAnswer={onAnswer} />
    </div>
  );
}
