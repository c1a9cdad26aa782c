// What has to be written of a meaning that was chosen: the text that it is made of, or that it always is, or its options.
import { useId, useState } from 'react';
import type { Meaning } from '@/utils/core/learnt/said';
import { linesOf } from '../shared/use-typed';
import { learnWords as words } from './learn-words';
import type { SaidOfRow } from './learn-view';

export interface MeaningDetailProps {
  /** Of the row. */
  name: string;
  meaning: Meaning;
  onSay(said: SaidOfRow): void;
}

export function MeaningDetail({ name, meaning, onSay }: MeaningDetailProps) {
  const id = useId();
  const asked = askedOf(meaning);
  const [text, setText] = useState(asked?.text ?? '');
  if (!asked) return null;
  const keep = () => {
    const said = asked.said(text);
    if (text !== asked.text && said) onSay(said);
  };
  const field = {
    id,
    className: 'text-input',
    dir: 'auto' as const,
    spellCheck: false,
    value: text,
    onChange: ({ target }: { target: { value: string } }) => setText(target.value),
    onBlur: keep,
  };
  return (
    <div className="field learnt-detail">
      <label className="label" htmlFor={id}>
        {asked.label}
        <span className="unseen">: {name}</span>
      </label>
      {asked.lines ? (
        <textarea rows={3} {...field} />
      ) : (
        <input autoComplete="off" {...field} onKeyDown={({ key }) => key === 'Enter' && keep()} />
      )}
      {meaning.is === 'made' && <p className="quiet">{words.madeOfHow}</p>}
    </div>
  );
}

interface Asked {
  label: string;
  text: string;
  lines: boolean;
  said(text: string): SaidOfRow | null;
}

function askedOf(meaning: Meaning): Asked | null {
  if (meaning.is === 'made')
    return {
      label: words.madeOf,
      text: meaning.of,
      lines: false,
      said: (text) => (text.trim() === '' ? null : { meaning: { is: 'made', of: text } }),
    };
  if (meaning.is === 'always')
    return { label: words.alwaysThe, text: meaning.value ?? '', lines: false, said: (value) => ({ meaning: { is: 'always', value } }) };
  if (meaning.is !== 'typed') return null;
  if (meaning.kind === 'one-of') {
    return {
      label: words.oneOfThe,
      text: (meaning.options ?? []).join('\n'),
      lines: true,
      said: (text) => (linesOf(text).length === 0 ? null : { meaning: { ...meaning, options: linesOf(text) } }),
    };
  }
  return { label: words.calledAtDesk, text: '', lines: false, said: (label) => (label.trim() === '' ? null : { label: label.trim() }) };
}
