// The field that a token is pasted into. It stays in the field: what is shown tells only whether it can be one.
import { type RefObject, useState } from 'react';
import type { HostKind } from '@/utils/core/destination';
import { readToken } from '@/utils/core/read-token';
import { destinationWords as words } from './destination-words';
import { FormField } from './FormField';
import { tokenWords } from './token-words';

export interface TokenFieldProps {
  kind: HostKind;
  /** Whether one is kept already. */
  kept: boolean;
  /** What is wrong with the form as it was sent. */
  wrong: string | undefined;
  input: RefObject<HTMLInputElement | null>;
  onChange(): void;
}

interface Told {
  wrong?: string;
  note?: string;
}

/** Nothing is said of a token that is still being typed, but what more letters do not mend. */
function tellOf(pasted: string, kind: HostKind): Told {
  if (pasted === '') return {};
  const read = readToken(pasted, kind);
  if ('wrong' in read) return read.wrong === 'short' || read.wrong === 'empty' ? {} : { wrong: tokenWords.fault(read.wrong, kind) };
  const notes = [...(read.cleaned ? [tokenWords.cleaned] : []), ...(read.least === null ? [] : [tokenWords.atLeast(read.least)])];
  return notes.length > 0 ? { note: notes.join(' ') } : {};
}

export function TokenField({ kind, kept, wrong, input, onChange }: TokenFieldProps) {
  const [told, setTold] = useState<Told>({});
  return (
    <FormField
      label={words.token}
      how={kept ? words.tokenKept : words.tokenHow}
      note={told.note}
      wrong={wrong ?? told.wrong}
      type="password"
      input={input}
      onChange={(pasted) => {
        setTold(tellOf(pasted, kind));
        onChange();
      }}
    />
  );
}
