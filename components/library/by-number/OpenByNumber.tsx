// Opens an article by the number that its site's system knows it by. Loaded where a site registers.
import { type FormEvent, useId, useState } from 'react';
import { describe } from '../../shared/words/problem-words';
import type { ByNumberView } from '../library-view';
import { byNumberWords as words } from './by-number-words';
import './by-number.css';

export interface OpenByNumberProps {
  view: ByNumberView;
  /** Inside a click. */
  onOpen(site: string, typed: string): void;
}

export function OpenByNumber({ view: { sites, isAsking, said, problem }, onOpen }: OpenByNumberProps) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const id = useId();
  const [first] = sites;
  const site = sites.find(({ slug }) => slug === chosen) ?? first;
  if (!site) return null;
  const told = problem ? describe(problem) : null;
  const text = isWrong
    ? words.wrong
    : told
      ? [told.message, ...(problem?.code === 'registration-gone' ? [] : [told.hint])].join(' ')
      : (said ?? '');
  return (
    <form
      className="by-number"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        const isEmpty = typed.trim() === '';
        setIsWrong(isEmpty);
        if (!isEmpty && !isAsking) onOpen(site.slug, typed.trim());
      }}
    >
      <label htmlFor={id} className="label">
        {site.label}
      </label>
      <input
        id={id}
        className="text-input"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        aria-invalid={isWrong || problem ? true : undefined}
        aria-describedby={text === '' ? undefined : `${id}-told`}
        onChange={({ target }) => {
          setTyped(target.value);
          setIsWrong(false);
        }}
      />
      {sites.length > 1 && (
        <select className="text-input" aria-label={words.site} value={site.slug} onChange={({ target }) => setChosen(target.value)}>
          {sites.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      )}
      <button type="submit" className="button" aria-disabled={isAsking}>
        {isAsking ? words.asking : words.open}
      </button>
      <output id={`${id}-told`} className={isWrong || problem ? 'field-fault' : 'quiet'}>
        {text}
      </output>
    </form>
  );
}
