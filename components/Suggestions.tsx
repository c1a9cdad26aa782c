// Topics that fit the article, each one click or one key away, and why.
import { useEffect, useRef, useState } from 'react';
import type { Suggestion, Why } from '@/utils/taxonomy/suggest-topics';
import type { ChipMark } from './chip-mark';
import { FIELD_IDS } from './field-ids';
import { Icon } from './Icon';
import { OptionName } from './OptionName';
import { words } from './words';

/** As many as there are keys for. */
const MOST = 5;

export interface SuggestionsProps {
  suggestions: readonly Suggestion[];
  chosen: readonly string[];
  /** What is to be known of one of them. */
  markOf(name: string): ChipMark | null;
  onChange(chosen: string[]): void;
}

/** The row keeps its height, so that nothing moves when they come and go. */
export function Suggestions({ suggestions, chosen, markOf, onChange }: SuggestionsProps) {
  const [said, setSaid] = useState('');
  const offered = suggestions.filter(({ topic }) => !chosen.includes(topic)).slice(0, MOST);
  const accept = (at: number) => {
    const topic = offered[at]?.topic;
    if (topic === undefined) return false;
    onChange([...chosen, topic]);
    setSaid(words.taken(topic));
    return true;
  };
  useAcceptKeys(accept);
  return (
    <div className="suggestions">
      {offered.length > 0 && (
        <>
          <span id={LABEL}>{words.suggested}</span>
          <ul aria-labelledby={LABEL}>
            {offered.map(({ topic, why }, index) => {
              const mark = markOf(topic);
              const note = mark ? ` (${words.chipMarks[mark.kind]})` : '';
              return (
                <li key={topic}>
                  <button
                    type="button"
                    className={mark ? `suggestion chip-${mark.kind}` : 'suggestion'}
                    title={`${words.suggestion(whyOf(why), index + 1)}${note}`}
                    aria-keyshortcuts={`Alt+${index + 1}`}
                    onClick={() => {
                      accept(index);
                      // The button goes; the next thing to do is in the box.
                      document.getElementById(FIELD_IDS.topics)?.focus();
                    }}
                  >
                    <Icon name="plus" />
                    <OptionName name={topic} />
                    {note && <span className="unseen">{note}</span>}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <span className="unseen" aria-live="polite">
        {said}
      </span>
    </div>
  );
}

const LABEL = 'desk-suggested';

function whyOf(why: Why): string {
  if (why.kind === 'title') return words.inTitle;
  return why.kind === 'text' ? words.inText(why.times) : words.inSimilar(why.articles);
}

/** Alt with a digit, anywhere at the desk. By the place of the key: on a Mac, Alt changes what it writes. */
function useAcceptKeys(accept: (at: number) => boolean): void {
  const latest = useRef(accept);
  useEffect(() => {
    latest.current = accept;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { altKey, ctrlKey, metaKey, shiftKey, code } = event;
      const digit = /^Digit([1-5])$/.exec(code)?.[1];
      if (!digit || !altKey || ctrlKey || metaKey || shiftKey) return;
      if (latest.current(Number(digit) - 1)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
