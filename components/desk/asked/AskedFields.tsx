// The fields that a site's format asks for, in the site's own words and order.
import { ownValue } from '@/utils/base/plain-data';
import type { Asked, AskedValue, AskField } from '@/utils/core/asks/asked';
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
  const put = (name: string, value: AskedValue | undefined) => {
    const { [name]: _, ...others } = asked;
    onChange(value === undefined ? others : { ...others, [name]: value });
  };
  const isTold = (at: string) => missing === askedId(at);
  const unasked = Object.keys(asked).filter((name) => !fields.some((field) => field.name === name));
  return (
    <section className="asked" aria-label={askedWords.section}>
      {fields.map((field) => {
        const { name, kind } = field;
        const fault = faults.find(({ at }) => at === name);
        const shared = { field, value: ownValue(asked, name), onChange: (value: AskedValue | undefined) => put(name, value) };
        return kind === 'maps' ? (
          <MapRows key={name} {...shared} faults={faults} isTold={isTold} />
        ) : (
          <AskedEntry
            key={name}
            {...shared}
            at={name}
            byDefault={ownValue(defaults, name)}
            fault={fault ? saidOf(fault) : null}
            told={isTold(name)}
            {...(kind === 'terms' && { terms: termsOf(field) })}
          />
        );
      })}
      {unasked.map((name) => (
        <SetAside key={name} label={name} value={asked[name]!} unasked onDiscard={() => put(name, undefined)} />
      ))}
    </section>
  );
}
