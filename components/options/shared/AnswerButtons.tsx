// Ways to answer what a form asks, each in one click.
import type { Answer } from '@/utils/core/kinds/kind-set-up';
import { speak } from '../../shared/words/say';

export interface AnswerButtonsProps {
  answers: Answer[];
  onAnswer(answer: Answer): void;
}

export function AnswerButtons({ answers, onAnswer }: AnswerButtonsProps) {
  return (
    <div className="buttons answers">
      {answers.map((answer) => (
        <button key={speak(answer.label)} type="button" className="button" onClick={() => onAnswer(answer)}>
          {speak(answer.label)}
        </button>
      ))}
    </div>
  );
}
