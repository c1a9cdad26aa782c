// One asked field, but for lists of maps: its frame and its box.
import { useState } from 'react';
import type { AskedValue, AskField } from '@/utils/core/asks/asked';
import { fitted } from '@/utils/core/asks/fit-asked';
import { AskedBox } from './AskedBox';
import { AskedFrame } from './AskedFrame';
import { askedId, askedFaultId } from '../../shared/field-ids';
import { askedWords } from './asked-words';
import { SetAside } from './SetAside';
import { shownValue } from '../../shared/words/shown-value';
import { textOf } from './use-own-text';
import { type TermsOf, TermsBox } from './TermsBox';

export interface AskedEntryProps {
  field: AskField;
  /** See `AskedFault`. */
  at: string;
  /** As it is kept: it may be of another kind. */
  value: AskedValue | undefined;
  byDefault: AskedValue | null | undefined;
  /** What is wrong with it, in words; empty: it is missing. Null: nothing is. */
  fault: string | null;
  /** Save was tried, and this is in its way. */
  told: boolean;
  /** Of `terms`. */
  terms?: TermsOf;
  onChange(value: AskedValue | undefined): void;
}

/** Those that take a line of their own. */
const WIDE = new Set(['text', 'lines', 'address', 'list', 'terms']);

export function AskedEntry({ field, at, value, byDefault, fault, told, terms, onChange }: AskedEntryProps) {
  const { kind, label, optional, hasDefault } = field;
  const fits = value === undefined ? undefined : fitted(field, value);
  const isAside = value !== undefined && fits === undefined;
  // While it is being typed nothing is wrong yet.
  const [isLeft, setLeft] = useState(true);
  const said = told ? fault || (fault === null ? null : askedWords.fillIn) : isLeft && fault ? fault : null;
  const id = askedId(at);
  const standard = shownValue(byDefault, kind);
  const isOwn = fits !== undefined && hasDefault;
  const box = {
    field,
    id,
    value: fits,
    byDefault: kind === 'list' ? textOf(byDefault ?? undefined) || askedWords.onePerLine : standard,
    wrong: said === null ? {} : ({ 'aria-invalid': true, 'aria-describedby': askedFaultId(at) } as const),
    onChange: (next: AskedValue | undefined) => {
      if (said === null) setLeft(false);
      onChange(next);
    },
  };
  return (
    <>
      <AskedFrame
        at={at}
        name={label}
        label={
          kind === 'terms' ? null : (
            <label className="label" htmlFor={id}>
              {label}
            </label>
          )
        }
        optional={optional && !hasDefault}
        onDefault={isOwn ? () => onChange(undefined) : null}
        hint={kind === 'date' && standard && fits === undefined ? askedWords.notDefault(standard) : ''}
        fault={said}
        wide={WIDE.has(kind)}
        onLeave={() => setLeft(true)}
      >
        {kind === 'terms' && terms ? <TermsBox {...box} terms={terms} missing={said !== null} /> : <AskedBox {...box} />}
      </AskedFrame>
      {isAside && <SetAside label={label} value={value} onDiscard={() => onChange(undefined)} />}
    </>
  );
}
