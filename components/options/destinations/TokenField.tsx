// The field that a token is pasted into. It stays in the field: what is shown tells only whether it can be one.
import { type RefObject, useState } from 'react';
import type { DestinationForm } from '@/utils/core/kinds/kind-set-up';
import { speak } from '../../shared/words/say';
import { destinationWords as words } from './destination-words';
import { FormField } from '../shared/FormField';

export interface TokenFieldProps {
  read: DestinationForm['readToken'];
  called: DestinationForm['secret'];
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
function tellOf(pasted: string, read: DestinationForm['readToken']): Told {
  if (pasted === '') return {};
  const token = read(pasted);
  if ('wrong' in token) return token.isShort || token.isEmpty ? {} : { wrong: speak(token.wrong) };
  return token.notes.length > 0 ? { note: token.notes.map(speak).join(' ') } : {};
}

export function TokenField({ read, called, kept, wrong, input, onChange }: TokenFieldProps) {
  const [told, setTold] = useState<Told>({});
  return (
    <FormField
      label={called ? speak(called.label) : words.token}
      how={called ? speak(kept ? called.kept : called.how) : kept ? words.tokenKept : words.tokenHow}
      note={told.note}
      wrong={wrong ?? told.wrong}
      type="password"
      input={input}
      onChange={(pasted) => {
        setTold(tellOf(pasted, read));
        onChange();
      }}
    />
  );
}
