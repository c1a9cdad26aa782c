// Light or dark, or as the system is.
import { useId } from 'react';
import { APPEARANCES } from '@/utils/core/appearance';
import { browserWords } from './browser-words';
import type { OptionsProps } from '../options-view';
import { PartNotice } from '../shared/PartNotice';
import { Section } from '../shared/Section';

export function AppearanceSection({ view, actions }: OptionsProps) {
  const name = useId();
  return (
    <Section name={browserWords.appearance}>
      <fieldset className="choices">
        <legend className="unseen">{browserWords.appearance}</legend>
        {APPEARANCES.map((appearance) => (
          <label key={appearance} className="choice">
            <input
              type="radio"
              name={name}
              checked={view.appearance === appearance}
              onChange={() => actions.chooseAppearance(appearance)}
            />
            {browserWords.appearances[appearance]}
          </label>
        ))}
        <PartNotice view={view} at="appearance" onUndo={actions.undo} />
      </fieldset>
    </Section>
  );
}
