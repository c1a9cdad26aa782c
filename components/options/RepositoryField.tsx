// The field that a repository’s address is pasted into, and the question where it can be read in more than one way.
import type { HostKind } from '@/utils/core/destination';
import { readAddress } from '@/utils/core/read-address';
import { doubtWords } from './address-words';
import { type FormText, pasteRepository, takeReading } from './destination-form';
import { destinationWords as words } from './destination-words';
import { FormField } from './FormField';

export interface RepositoryFieldProps {
  text: FormText;
  kind: HostKind;
  wrong: string | undefined;
  onChange(text: FormText): void;
  /** Another form for what is written. */
  onSwitch(kind: HostKind): void;
}

export function RepositoryField({ text, kind, wrong, onChange, onSwitch }: RepositoryFieldProps) {
  const { address, doubt } = readAddress(text.repository, kind);
  const answers: [label: string, take: () => void][] = [];
  if (doubt?.why === 'other-kind') answers.push([doubtWords.switchTo(doubt.kind), () => onSwitch(doubt.kind)]);
  if (doubt?.why === 'several') for (const reading of doubt.readings) answers.push([doubtWords.reading(reading), () => onChange(takeReading(text, reading))]);
  return (
    <FormField
      label={words.repository}
      how={words.repositoryHow}
      note={doubt ? doubtWords.why(doubt, kind) : undefined}
      wrong={wrong}
      value={text.repository}
      onChange={(value) => onChange(pasteRepository(text, value, kind))}
      onBlur={() => {
        if (!doubt && address?.project && address.project !== text.repository) onChange({ ...text, repository: address.project });
      }}
    >
      {answers.length > 0 && (
        <div className="buttons answers">
          {answers.map(([label, take]) => (
            <button key={label} type="button" className="button" onClick={take}>
              {label}
            </button>
          ))}
        </div>
      )}
    </FormField>
  );
}
