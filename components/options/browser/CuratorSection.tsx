// The curator's name as the site prints it, kept as it is typed.
import { useId } from 'react';
import { optionWords } from '../option-words';
import type { OptionsProps } from '../options-view';
import { PlaceNotice } from '../destinations/PlaceNotice';
import { Section } from '../shared/Section';

export function CuratorSection({ view, actions }: OptionsProps) {
  const id = useId();
  return (
    <Section name={optionWords.curator}>
      <div className="field">
        <label className="label" htmlFor={id}>
          {optionWords.curatorName}
        </label>
        <input
          id={id}
          className="text-input"
          dir="auto"
          autoComplete="name"
          spellCheck={false}
          aria-describedby={`${id}-how`}
          value={view.curator}
          onChange={({ target }) => actions.nameCurator(target.value)}
        />
      </div>
      <div className="under-field">
        <p id={`${id}-how`} className="quiet">
          {optionWords.curatorHow}
        </p>
        <PlaceNotice view={view} at="curator" onUndo={actions.undo} />
      </div>
    </Section>
  );
}
