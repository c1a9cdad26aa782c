// Adds a destination or edits one: draws the form that its kind describes, and hands on what was written.
import { type FormEvent, Fragment, useEffect, useId, useRef, useState } from 'react';
import type { DestinationRecord } from '@/utils/core/destination';
import type { Answer, DestinationForm as Form, KnownKind } from '@/utils/core/kinds/kind-set-up';
import { retryOf } from '@/utils/core/problem';
import { Secret } from '@/utils/core/secret';
import { speak } from '../../shared/words/say';
import { AskBox } from '../shared/OfferBox';
import type { DestinationActions, SetUp } from './destination-view';
import { destinationWords as words } from './destination-words';
import { FormProblem } from '../shared/FormProblem';
import { FormRows } from '../shared/FormRows';
import { optionWords } from '../option-words';
import { TokenField } from './TokenField';

export interface DestinationFormProps {
  setUp: SetUp;
  about: KnownKind;
  form: Form;
  known: DestinationRecord | null;
  /** Whether a token of it is kept. */
  kept: boolean;
  /** Folder that is offered for a new one. */
  root: string;
  actions: DestinationActions;
}

export function DestinationForm({ setUp: { checking, problem, pasted }, about, form, known, kept, root, actions }: DestinationFormProps) {
  const [text, setText] = useState(() => form.start(known, root, pasted));
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const drawn = useRef<HTMLFormElement>(null);
  const token = useRef<HTMLInputElement>(null);
  const name = useId();
  useEffect(() => drawn.current?.querySelector('input')?.focus(), []);

  const change = (next: unknown) => {
    setText(next);
    setWrong({});
  };

  const called = form.secret;
  const missingSecret = () => (called ? speak(kept ? called.otherHost : called.missing) : kept ? words.wrong.otherHost : words.wrong.token);

  function submit(text: unknown, keep: boolean) {
    if (checking) return;
    const { written, wrong } = form.read(text);
    const found = Object.fromEntries(Object.entries(wrong).map(([key, message]) => [key, speak(message)]));
    // Read here, handed on hidden, and never part of what is shown.
    const typed = about.needsToken ? form.readToken(token.current?.value ?? '') : null;
    if (typed && 'wrong' in typed) {
      if (!typed.isEmpty) found['token'] = speak(typed.wrong);
      else if (!(kept && form.mayKeepToken(text, known))) found['token'] = missingSecret();
    }
    setText(text);
    setWrong(found);
    if (written && !found['token']) actions.putDestination(written, typed && 'token' in typed ? new Secret(typed.token) : null, keep);
  }

  const answer = ({ takes }: Answer, go: (text: unknown) => void) =>
    'kind' in takes ? actions.setUpDestination(takes.kind, null, takes.pasted) : go(takes.text);
  const { page, host, right } = form.tokenPage(text);
  const title = known ? words.editNamed(known.name) : words.addNamed(speak(about.title));
  return (
    <AskBox name={title} onLeave={actions.leaveDestination}>
      <form
        ref={drawn}
        className="destination-form"
        noValidate
        aria-labelledby={name}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          submit(text, false);
        }}
      >
        <h4 id={name}>{title}</h4>
        <FormRows
          rows={form.rows(text)}
          wrong={wrong}
          onWrite={(key, value) => change(form.write(text, key, value))}
          onLeave={(key) => {
            const left = form.leave(text, key);
            if (left !== text) change(left);
          }}
          onAnswer={(given) => answer(given, change)}
          token={
            <Fragment key="token">
              <TokenField
                read={form.readToken}
                called={called}
                kept={kept}
                wrong={wrong['token']}
                input={token}
                onChange={() => setWrong({})}
              />
              <p className="quiet">
                {page && (
                  <a href={page} target="_blank" rel="noreferrer">
                    {called ? speak(called.make(host)) : words.makeToken(host)}
                  </a>
                )}
                {speak(right)}
              </p>
            </Fragment>
          }
        />
        {problem && (
          <FormProblem
            problem={problem}
            answers={form.waysOn(text, problem)}
            onAnswer={(given) => answer(given, (next) => submit(next, false))}
          />
        )}
        <div className="buttons">
          <button type="submit" className="main-action" aria-disabled={checking}>
            {checking ? words.checking : known ? words.submitSave : words.submitAdd}
          </button>
          {problem && retryOf(problem) === 'later' && (
            <button type="button" className="button" onClick={() => submit(text, true)}>
              {words.keep}
            </button>
          )}
          <button type="button" className="text-button" onClick={actions.leaveDestination}>
            {optionWords.cancel}
          </button>
        </div>
      </form>
    </AskBox>
  );
}
