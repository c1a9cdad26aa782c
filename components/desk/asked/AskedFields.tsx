// The fields that a site's format asks for, in the site's own words and order.
import { ownValue, withValue } from '@/utils/base/plain-data';
import { type Asked, type AskedValue, type AskField, unaskedIn } from '@/utils/core/asks/asked';
import type { AskedFault } from '@/utils/core/asks/asked-faults';
import { AskedEntry } from './AskedEntry';
import { askedId } from '../../shared/field-ids';
import { askedWords } from './asked-words';
import { MapRows } from './MapRows';
import { saidOf } from './said-of';
import { SetAside } from './SetAside';
import type { TermsOf } from './TermsBox';

export interface AskedFieldsProps {
  fields: readonly AskField[];
  asked: Asked;
  /** What each is where nothing was typed; null while that is not known. */
  defaults: Asked | null;
  faults: readonly AskedFault[];
  /** Id of the field to mark as missing. */
  missing: string | undefined;
  /** Of a field of `terms`. */
  termsOf(field: AskField): TermsOf;
  onChange(asked: Asked): void;
}

export function AskedFields({ fields, asked, defaults, faults, missing, termsOf, onChange }: AskedFieldsProps) {
  const put = (name: string, value: AskedValue | undefined) => onChange(withValue(asked, name, value));
  const isTold = (at: string) => missing === askedId(at);
  return (
    <section className="asked" aria-label={askedWords.section}>
      {fields.map((field) => {
        const { name, kind } = field;
        const shared = { field, value: ownValue(asked, name), onChange: (value: AskedValue | undefined) => put(name, value) };
        return kind === 'maps' ? (
          <MapRows key={name} {...shared} faults={faults} isTold={isTold} />
        ) : (
          <AskedEntry
            key={name}
            {...shared}
            at={name}
            byDefault={ownValue(defaults, name)}
            fault={saidOf(faults, name)}
            told={isTold(name)}
            {...(kind === 'terms' && { terms: termsOf(field) })}
          />
        );
      })}
      {unaskedIn(fields, asked).map((name) => (
        <SetAside key={name} label={name} value={asked[name]!} unasked onDiscard={() => put(name, undefined)} />
      ))}
    </section>
  );
}
