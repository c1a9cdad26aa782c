// The address of a system and a key for it. The key stays in its field until it is sent.
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Site } from '@/utils/core/site';
import { Secret } from '@/utils/core/secret';
import { speak } from '../../shared/words/say';
import { optionWords } from '../option-words';
import { FormField } from '../shared/FormField';
import { FormProblem } from '../shared/FormProblem';
import type { RegistrationActions, RegistrationForm } from './registration-view';
import { registrationWords as words } from './registration-words';

export interface ConnectFormProps {
  name: string;
  site: Site;
  form: RegistrationForm;
  /** Whether a key is kept. */
  isKept: boolean;
  actions: RegistrationActions;
}

export function ConnectForm({ name, site, form: { setUp, isAsking, problem }, isKept, actions }: ConnectFormProps) {
  const before = setUp.start(site.registration?.settings);
  const [address, setAddress] = useState(before);
  const [wrong, setWrong] = useState<{ address?: string; key?: string }>({});
  const drawn = useRef<HTMLFormElement>(null);
  const key = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => drawn.current?.querySelector('input')?.focus(), []);

  const read = setUp.readAddress(address);
  const door = 'door' in read ? read.door : null;
  // A key goes to the host that it was made for, and to no other.
  const mayKeep = isKept && door !== null && before !== '' && new URL(door).origin === new URL(before).origin;

  function submit() {
    if (isAsking) return;
    const token = setUp.readToken(key.current?.value ?? '');
    const found: typeof wrong = {};
    if ('wrong' in read) found.address = speak(read.wrong);
    if ('wrong' in token && !(token.isEmpty && mayKeep)) found.key = speak(token.isEmpty ? setUp.key.missing : token.wrong);
    setWrong(found);
    if (door !== null && !found.key) actions.connectRegistration(door, 'token' in token ? new Secret(token.token) : null);
  }

  const { page, right } = setUp.keyPage(door);
  return (
    <form
      ref={drawn}
      className="destination-form"
      noValidate
      aria-labelledby={id}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        submit();
      }}
    >
      <h4 id={id}>{name}</h4>
      <FormField
        label={speak(setUp.address.label)}
        how={speak(setUp.address.how)}
        wrong={wrong.address}
        type="url"
        value={address}
        onChange={(typed) => {
          setAddress(typed);
          setWrong({});
        }}
      />
      <FormField
        label={speak(setUp.key.label)}
        how={mayKeep ? words.keyKept : speak(setUp.key.how)}
        wrong={wrong.key}
        type="password"
        input={key}
        onChange={() => setWrong({})}
      />
      <p className="quiet">
        {page && (
          <a href={page} target="_blank" rel="noreferrer">
            {words.makeKey(new URL(page).host)}
          </a>
        )}
        {speak(right)}
      </p>
      {problem && <FormProblem problem={problem} answers={null} onAnswer={() => {}} />}
      <div className="buttons">
        <button type="submit" className="main-action" aria-disabled={isAsking}>
          {isAsking ? words.connecting : words.connect}
        </button>
        <button type="button" className="text-button" onClick={actions.leaveRegistration}>
          {optionWords.cancel}
        </button>
      </div>
    </form>
  );
}
