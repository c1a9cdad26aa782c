// Asks for a site whose file lies in a repository: its address as people copy it, and a token.
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { KnownKind, Written } from '@/utils/core/kinds/kind-set-up';
import { Secret } from '@/utils/core/secret';
import { speak } from '../../shared/words/say';
import { optionWords } from '../option-words';
import type { OptionsProps } from '../options-view';
import { ChoiceField } from '../shared/ChoiceField';
import { FormField } from '../shared/FormField';
import { FormProblem } from '../shared/FormProblem';
import { MissingFile } from './MissingFile';
import { pathIn } from './path-in';
import type { TeamForm } from './team-view';
import { teamWords as words } from './team-words';

export interface RepositoryFormProps extends OptionsProps {
  form: TeamForm;
}

/** Of each kind of Git host, what it reads in an address; those that cannot read it are left out. */
function readingsOf(kinds: readonly KnownKind[], pasted: string): { about: KnownKind; written: Written }[] {
  return kinds.flatMap((about) => {
    const written = about.form?.read(about.form.start(null, '', pasted)).written ?? null;
    return written ? [{ about, written }] : [];
  });
}

export function RepositoryForm({ view, form: { checking, problem, missing }, actions }: RepositoryFormProps) {
  const [pasted, setPasted] = useState('');
  const [chosen, setKind] = useState<string | null>(null);
  const [wrong, setWrong] = useState<{ address?: string; token?: string }>({});
  const [elsewhere, setElsewhere] = useState('');
  const token = useRef<HTMLInputElement>(null);
  const address = useRef<HTMLInputElement>(null);
  useEffect(() => address.current?.focus(), []);

  const kinds = view.destinations.kinds.filter(({ isRepository }) => isRepository);
  const readings = pasted.trim() === '' ? [] : readingsOf(kinds, pasted);
  const read = readings.find(({ about }) => about.kind === chosen) ?? readings[0];

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (checking) return;
    const typed = read?.about.form?.readToken(token.current?.value ?? '');
    const found = {
      ...(!read && { address: words.addressWrong }),
      ...(typed && 'wrong' in typed && { token: speak(typed.wrong) }),
    };
    setWrong(found);
    if (!read || !typed || 'wrong' in typed) return (read ? token : address).current?.focus();
    const { settings } = read.written;
    const path = missing !== null && elsewhere.trim() !== '' ? elsewhere.trim().replace(/^\/+/, '') : pathIn(pasted, settings);
    actions.openTeam({ kind: read.about.kind, settings, path }, new Secret(typed.token));
  }

  return (
    <form className="offer" aria-label={words.way} onSubmit={submit} noValidate>
      <FormField
        label={words.address}
        how={words.addressHow}
        input={address}
        value={pasted}
        wrong={wrong.address}
        onChange={(text) => {
          setPasted(text);
          setWrong({});
        }}
      />
      {read && readings.length > 1 && (
        <ChoiceField
          label={words.host}
          value={read.about.kind}
          choices={readings.map(({ about }) => [about.kind, speak(about.title)])}
          onChoose={setKind}
        />
      )}
      <FormField label={words.token} how={words.tokenHow} type="password" input={token} wrong={wrong.token} onChange={() => setWrong({})} />
      {missing !== null && (
        <MissingFile path={missing} value={elsewhere} sites={view.sites} onChange={setElsewhere} onPut={actions.putTeamFile} />
      )}
      {problem && <FormProblem problem={problem} answers={null} onAnswer={() => {}} />}
      <div className="buttons">
        <button type="submit" className="main-action" aria-disabled={checking}>
          {checking ? words.checking : missing === null ? words.add : words.lookThere}
        </button>
        <button type="button" className="text-button" onClick={actions.leaveTeamForm}>
          {optionWords.cancel}
        </button>
      </div>
    </form>
  );
}
