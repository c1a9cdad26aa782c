// What a Git host needs to be told: the repository, its branch and folder, and a token.
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { DestinationRecord } from '@/utils/core/destination';
import { describe } from '@/utils/core/problem';
import { readRepositoryAddress } from '@/utils/core/repository-address';
import { Secret } from '@/utils/core/secret';
import { NoticeBar } from '../NoticeBar';
import { AskBox } from './OfferBox';
import { type FormText, mayKeepToken, pasteRepository, readForm, startText, tokenPage, type Wrong } from './destination-form';
import { type DestinationActions, hostOf, type SetUp } from './destination-view';
import { destinationWords as words } from './destination-words';
import { FormField } from './FormField';
import { optionWords } from './option-words';

export interface DestinationFormProps {
  setUp: SetUp;
  known: DestinationRecord | null;
  /** Whether a token of it is kept. */
  kept: boolean;
  /** Folder that is offered for a new one. */
  root: string;
  actions: DestinationActions;
}

export function DestinationForm({ setUp: { kind, checking, problem }, known, kept, root, actions }: DestinationFormProps) {
  const [text, setText] = useState(() => startText(kind, known, root));
  const [wrong, setWrong] = useState<Wrong>({});
  const form = useRef<HTMLFormElement>(null);
  const token = useRef<HTMLInputElement>(null);
  const name = useId();
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const change = (next: FormText) => {
    setText(next);
    setWrong({});
  };

  function submit(keep: boolean) {
    if (checking) return;
    const { written, wrong: found } = readForm(text, kind);
    // Read here, handed on hidden, and never part of what is shown.
    const typed = token.current?.value.trim() ?? '';
    if (typed === '' && !(kept && mayKeepToken(text, kind, known))) found.token = kept ? words.wrong.otherHost : words.wrong.token;
    setWrong(found);
    if (written && !found.token) actions.putDestination(written, typed === '' ? null : new Secret(typed), keep);
  }

  const field = (key: keyof FormText) => ({ value: text[key], onChange: (value: string) => change({ ...text, [key]: value }) });
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
          submit(false);
        }}
      >
        <h4 id={name}>{known ? words.editNamed(known.name) : words.addNamed(kind)}</h4>
        <FormField
          label={words.repository}
          how={words.repositoryHow}
          wrong={wrong.project}
          value={text.repository}
          onChange={(value) => change(pasteRepository(text, value, kind))}
          onBlur={() => setText({ ...text, repository: readRepositoryAddress(text.repository, kind)?.project ?? text.repository })}
        />
        <FormField label={words.host} how={words.hostHow[kind]} wrong={wrong.baseUrl} type="url" {...field('host')} />
        <div className="side-by-side">
          <FormField label={words.branch} wrong={wrong.branch} {...field('branch')} />
          <FormField label={words.root} how={words.rootHow} wrong={wrong.root} {...field('root')} />
        </div>
        <FormField label={words.token} how={kept ? words.tokenKept : words.tokenHow} wrong={wrong.token} type="password" input={token} />
        <p className="quiet">
          {page && (
            <a href={page} target="_blank" rel="noreferrer">
              {words.makeToken(hostOf(page))}
            </a>
          )}
          {words.right[kind]}
        </p>
        <FormField label={words.nameLabel} how={words.nameHow} {...field('name')} />
        {problem && <NoticeBar notice={{ tone: 'problem', ...describe(problem) }} />}
        <div className="buttons">
          <button type="submit" className="main-action" aria-disabled={checking}>
            {checking ? words.checking : known ? words.submitSave : words.submitAdd}
          </button>
          {problem && describe(problem).retry === 'later' && (
            <button type="button" className="button" onClick={() => submit(true)}>
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
