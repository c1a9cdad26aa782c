// The kinds of file among those that were dropped: which are learnt, each as a content type, and which one is shown.
import { useId } from 'react';
import { learnWords as words } from './learn-words';
import type { LearnActions, LearnView } from './learn-view';

export interface KindChoiceProps {
  view: LearnView;
  actions: Pick<LearnActions, 'showKind' | 'takeKind'>;
}

export function KindChoice({ view: { kinds, shown }, actions }: KindChoiceProps) {
  const id = useId();
  if (kinds.length < 2) return null;
  const used = kinds.filter((kind) => kind.used);
  return (
    <fieldset className="learn-kinds" aria-describedby={`${id}-how`}>
      <legend className="label">{words.kinds}</legend>
      <div className="choices">
        {kinds.map((kind) => (
          <label key={kind.name} className="choice">
            <input
              type="checkbox"
              checked={kind.used}
              disabled={kind.used && used.length === 1}
              onChange={({ target }) => actions.takeKind(kind.name, target.checked)}
            />
            {words.kindFiles(kind.name, kind.all.length)}
          </label>
        ))}
      </div>
      <p id={`${id}-how`} className="quiet">
        {words.kindsHow}
      </p>
      {used.length > 1 && (
        <div className="row">
          <label className="label" htmlFor={id}>
            {words.showKind}
          </label>
          <select id={id} className="text-input" value={shown} onChange={({ target }) => actions.showKind(target.value)}>
            {used.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
      )}
    </fieldset>
  );
}
