// What stands around the box of an asked field: its name, whether it may stay empty, and what is wrong with it.
import type { ReactNode } from 'react';
import { askedWords } from './asked-words';
import { askedFaultId } from '../../shared/field-ids';

export interface AskedFrameProps {
  at: string;
  label: ReactNode;
  /** As it is heard. */
  name: string;
  /** It may stay empty, and is nothing then. */
  optional: boolean;
  /** Takes back what was typed, for what it is by default; null: there is nothing to take back. */
  onDefault: (() => void) | null;
  /** What helps to fill it. */
  hint: string;
  /** What is wrong with it. */
  fault: string | null;
  wide: boolean;
  children: ReactNode;
  onLeave?(): void;
}

export function AskedFrame({ at, label, name, optional, onDefault, hint, fault, wide, children, onLeave }: AskedFrameProps) {
  return (
    <div className={wide ? 'field asked-field asked-wide' : 'field asked-field'} onBlur={onLeave}>
      {(label || onDefault) && (
        <div className="asked-head">
          {label}
          {onDefault ? (
            <button type="button" className="text-button" aria-label={askedWords.toDefaultOf(name)} onClick={onDefault}>
              {askedWords.toDefault}
            </button>
          ) : (
            optional && <small>{askedWords.optional}</small>
          )}
        </div>
      )}
      {children}
      {hint && <p className="asked-hint">{hint}</p>}
      {fault && (
        <p id={askedFaultId(at)} className="field-fault">
          {fault}
        </p>
      )}
    </div>
  );
}
