// What is called what in a connected system: matched by name, for the curator to correct.
import { type FormEvent, useId } from 'react';
import type { Connected, Label } from '@/utils/core/kinds/registration-kind';
import type { Site } from '@/utils/core/site';
import { speak } from '../../shared/words/say';
import { optionWords } from '../option-words';
import { FormField } from '../shared/FormField';
import { ChoiceField } from '../shared/ChoiceField';
import type { RegistrationActions, RegistrationForm } from './registration-view';
import { registrationWords as words } from './registration-words';

export interface MatchingFormProps {
  name: string;
  site: Site;
  form: RegistrationForm;
  connected: Connected;
  actions: RegistrationActions;
}

const wordOf = (label: Label): string => (typeof label === 'string' ? label : speak(label));

export function MatchingForm({ name, site, form: { setUp }, connected, actions }: MatchingFormProps) {
  const id = useId();
  const lacks = setUp.lacks(connected, site);
  return (
    <form
      className="destination-form"
      aria-labelledby={id}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        actions.keepRegistration();
      }}
    >
      <h4 id={id}>{name}</h4>
      <p className="said">{speak(setUp.told(connected))}</p>
      {lacks.length > 0 && (
        <div className="question">
          <p>{words.lacks}</p>
          <ul>
            {lacks.map((message) => (
              <li key={speak(message)}>{speak(message)}</li>
            ))}
          </ul>
        </div>
      )}
      {setUp.groups(connected, site).map(({ name: group, how, choices }) => (
        <fieldset key={speak(group)} className="registration-group">
          <legend>{speak(group)}</legend>
          {how && <p className="quiet">{speak(how)}</p>}
          {choices.map(({ key, label, value, options }) =>
            options.length === 0 ? (
              <FormField key={key} label={wordOf(label)} value={value} onChange={(typed) => actions.chooseRegistration(key, typed)} />
            ) : (
              <ChoiceField
                key={key}
                label={wordOf(label)}
                value={value}
                choices={options.map(([option, text]) => [option, wordOf(text)] as const)}
                onChoose={(chosen) => actions.chooseRegistration(key, chosen)}
              />
            ),
          )}
        </fieldset>
      ))}
      <div className="buttons">
        <button type="submit" className="main-action">
          {words.save}
        </button>
        <button type="button" className="text-button" onClick={actions.leaveRegistration}>
          {optionWords.cancel}
        </button>
      </div>
    </form>
  );
}
