// The fields that a row asks for besides itself: the slug of a file's name.
import type { LearntAsk, Row } from '@/utils/core/learnt/learnt';
import { learnWords as words } from './learn-words';
import type { LearnActions } from './learn-view';
import { holesInWords } from './meaning-words';

export interface RowFieldsProps {
  row: Pick<Row, 'key' | 'meaning' | 'asks'>;
  onSay: LearnActions['sayField'];
}

export function RowFields({ row: { meaning, asks }, onSay }: RowFieldsProps) {
  // Of a row that is typed itself its menu says all.
  if (meaning.is === 'typed' || asks.length === 0) return null;
  return (
    <ul className="learnt-fields quiet">
      {asks.map((ask) => (
        <li key={ask.name}>
          {words.youType(ask.label)} {ask.default !== '' && words.startsAs(holesInWords(ask.default))}
          {isOfLearner(ask) && (
            <label className="choice">
              <input type="checkbox" checked={ask.optional} onChange={({ target }) => onSay(ask.name, { optional: target.checked })} />
              {words.mayBeEmpty}
              <span className="unseen">: {ask.label}</span>
            </label>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One with a default is never empty. */
const isOfLearner = ({ default: begins }: LearntAsk): boolean => begins === '';
