// What a row is: a menu of what is likely, the facts, what a curator types, and what else there is.
import type { Row } from '@/utils/core/learnt/learnt';
import type { Meaning } from '@/utils/core/learnt/said';
import { learnWords as words } from './learn-words';
import { meaningWords, OFFERED_FACTS, OFFERED_KINDS } from './meaning-words';

export interface MeaningMenuProps {
  row: Pick<Row, 'key' | 'meaning' | 'choices' | 'examples'>;
  /** Of the row, for a person. */
  name: string;
  onChoose(meaning: Meaning): void;
}

/** What is compared by its text: made in one place, so that equal ones are alike. */
const textOf = (meaning: Meaning): string => JSON.stringify(meaning, Object.keys(meaning).toSorted());

export function MeaningMenu({ row: { meaning, choices, examples }, name, onChoose }: MeaningMenuProps) {
  const [sample = ''] = examples;
  /** What is the same in every file is shown by what it is. */
  const valued = (it: Meaning): Meaning =>
    it.is === 'always' && it.value === undefined && examples.length > 0 ? { ...it, value: sample } : it;
  const shown = new Map<string, Meaning>();
  const group = (label: string, of: Meaning[]) => {
    const fresh = of.filter((it) => !shown.has(textOf(it)));
    for (const it of fresh) shown.set(textOf(it), it);
    return { label, options: fresh.map((it) => ({ value: textOf(it), text: meaningWords(valued(it)) })) };
  };
  const groups = [
    group(words.groupLikely, [meaning, ...choices]),
    group(
      words.groupFacts,
      OFFERED_FACTS.map((fact) => ({ is: 'fact', name: fact })),
    ),
    group(
      words.groupTyped,
      OFFERED_KINDS.map((kind) => (kind === 'one-of' ? { is: 'typed', kind, options: examples } : { is: 'typed', kind })),
    ),
    group(words.groupOther, [
      ...(choices.some(({ is }) => is === 'always') ? [] : [{ is: 'always' as const, value: sample }]),
      { is: 'made', of: '{{ title }}' },
      { is: 'out' },
    ]),
  ];
  return (
    <select
      className="text-input"
      aria-label={words.stands(name)}
      value={textOf(meaning)}
      onChange={({ target }) => {
        const chosen = shown.get(target.value);
        if (chosen) onChoose(chosen);
      }}
    >
      {groups.map(
        ({ label, options }) =>
          options.length > 0 && (
            <optgroup key={label} label={label}>
              {options.map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </optgroup>
          ),
      )}
    </select>
  );
}
