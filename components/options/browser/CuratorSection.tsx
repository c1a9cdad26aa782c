// The curator's name as the site prints it, kept as it is typed.
import { useId } from 'react';
import { browserWords } from './browser-words';
import type { OptionsProps } from '../options-view';
import { PartNotice } from '../shared/PartNotice';
import { Section } from '../shared/Section';

export function CuratorSection({ view, actions }: OptionsProps) {
  const id = useId();
  return (
    <Section name={browserWords.curator}>
      <div className="field">
        <label className="label" htmlFor={id}>
          {browserWords.curatorName}
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
          {browserWords.curatorHow}
        </p>
        <PartNotice view={view} at="curator" onUndo={actions.undo} />
      </div>
    </Section>
  );
}
