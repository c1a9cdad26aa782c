// What a Git host needs to be told: the repository, its branch and folder, and a token.
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { DestinationRecord } from '@/utils/core/destination';
import { retryOf } from '@/utils/core/problem';
import { describe } from '../problem-words';
import { readToken } from '@/utils/core/read-token';
import { Secret } from '@/utils/core/secret';
import { NoticeBar } from '../NoticeBar';
import { AskBox } from './OfferBox';
import { doubtWords } from './address-words';
import { type FormText, mayKeepToken, readForm, startText, tokenPage, type Wrong } from './destination-form';
import { type DestinationActions, hostOf, type SetUp } from './destination-view';
import { destinationWords as words } from './destination-words';
import { FormField } from './FormField';
import { optionWords } from './option-words';
import { RepositoryField } from './RepositoryField';
import { RootQuestion } from './RootQuestion';
import { TokenField } from './TokenField';
import { tokenWords } from './token-words';

export interface DestinationFormProps {
  setUp: SetUp;
  known: DestinationRecord | null;
  /** Whether a token of it is kept. */
  kept: boolean;
  /** Folder that is offered for a new one. */
  root: string;
  actions: DestinationActions;
}

export function DestinationForm({ setUp: { kind, checking, problem, pasted }, known, kept, root, actions }: DestinationFormProps) {
  const [text, setText] = useState(() => startText(kind, known, root, pasted));
  const [wrong, setWrong] = useState<Wrong>({});
  const form = useRef<HTMLFormElement>(null);
  const token = useRef<HTMLInputElement>(null);
  const name = useId();
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const change = (next: FormText) => {
    setText(next);
    setWrong({});
  };

  function submit(text: FormText, keep: boolean) {
    if (checking) return;
    const { written, wrong: found } = readForm(text, kind);
    // Read here, handed on hidden, and never part of what is shown.
    const typed = readToken(token.current?.value ?? '', kind);
    if ('wrong' in typed) {
      if (typed.wrong !== 'empty') found.token = tokenWords.fault(typed.wrong, kind);
      else if (!(kept && mayKeepToken(text, kind, known))) found.token = kept ? words.wrong.otherHost : words.wrong.token;
    }
    setText(text);
    setWrong(found);
    if (written && !found.token) actions.putDestination(written, 'token' in typed ? new Secret(typed.token) : null, keep);
  }

  const field = (key: 'host' | 'name') => ({ value: text[key], onChange: (value: string) => change({ ...text, [key]: value }) });
  const page = tokenPage(text, kind);
  return (
    <AskBox name={known ? words.editNamed(known.name) : words.addNamed(kind)} onLeave={actions.leaveDestination}>
      <form
        ref={form}
        className="destination-form"
        noValidate
        aria-labelledby={name}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          submit(text, false);
        }}
      >
        <h4 id={name}>{known ? words.editNamed(known.name) : words.addNamed(kind)}</h4>
        <RepositoryField text={text} kind={kind} wrong={wrong.project} onChange={change} onSwitch={(other) => actions.setUpDestination(other, null, text.repository)} />
        <FormField label={words.host} how={words.hostHow[kind]} note={text.isSecured ? words.hostSecured : undefined} wrong={wrong.baseUrl} type="url" {...field('host')} />
        <div className="side-by-side">
          <FormField
            label={words.branch}
            note={text.tail ? doubtWords.tail(text.tail, hostOf(text.host)) : undefined}
            wrong={wrong.branch}
            value={text.branch}
            onChange={(branch) => change({ ...text, branch, tail: '', before: null })}
          />
          <FormField label={words.root} how={words.rootHow} wrong={wrong.root} value={text.root} onChange={(root) => change({ ...text, root, tail: '', before: null, mayMakeRoot: false })} />
        </div>
        <TokenField kind={kind} kept={kept} wrong={wrong.token} input={token} onChange={() => setWrong({})} />
        <p className="quiet">
          {page && (
            <a href={page} target="_blank" rel="noreferrer">
              {words.makeToken(hostOf(page))}
            </a>
          )}
          {words.right[kind]}
        </p>
        <FormField label={words.prefix} how={words.prefixHow(text.prefix.trim())} wrong={wrong.messagePrefix} value={text.prefix} onChange={(prefix) => change({ ...text, prefix })} />
        <FormField label={words.nameLabel} how={words.nameHow} {...field('name')} />
        {problem?.code === 'root-missing' ? (
          <RootQuestion problem={problem} onAnswer={(answer) => submit({ ...text, ...answer, tail: '' }, false)} />
        ) : (
          problem && <NoticeBar notice={{ tone: 'problem', ...describe(problem) }} />
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
