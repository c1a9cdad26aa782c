// Light or dark, or as the system is.
import { useId } from 'react';
import { APPEARANCES } from '@/utils/core/appearance';
import { optionWords } from '../option-words';
import type { OptionsProps } from '../options-view';
import { PlaceNotice } from '../destinations/PlaceNotice';
import { Section } from '../shared/Section';

export function AppearanceSection({ view, actions }: OptionsProps) {
  const name = useId();
  return (
    <Section name={optionWords.appearance}>
      <fieldset className="choices">
        <legend className="unseen">{optionWords.appearance}</legend>
        {APPEARANCES.map((appearance) => (
          <label key={appearance} className="choice">
            <input
              type="radio"
              name={name}
              checked={view.appearance === appearance}
              onChange={() => actions.chooseAppearance(appearance)}
            />
            {optionWords.appearances[appearance]}
          </label>
        ))}
        <PlaceNotice view={view} at="appearance" onUndo={actions.undo} />
      </fieldset>
    </Section>
  );
}
