// The box of one asked field: what is typed or chosen in it.
import type { AskedValue, AskField } from '@/utils/core/asks/asked';
import { isAddress } from '@/utils/core/asks/asked-faults';
import { Icon } from '../../shared/Icon';
import { askedWords } from './asked-words';
import { shownValue } from '../../shared/words/shown-value';
import { READ, textOf, useOwnText } from './use-own-text';

export interface AskedBoxProps {
  field: AskField;
  id: string;
  /** Undefined: nothing was typed. */
  value: AskedValue | undefined;
  /** What it is where nothing is typed; empty where that is nothing, or is not known yet. */
  byDefault: string;
  /** Ids of what is said of it, if anything is wrong with it. */
  wrong: { 'aria-invalid'?: true; 'aria-describedby'?: string };
  onChange(value: AskedValue | undefined): void;
}

export function AskedBox(props: AskedBoxProps) {
  switch (props.field.kind) {
    case 'one-of':
      return <Choice {...props} options={props.field.options.map((option) => ({ option, name: option }))} />;
    case 'yes-no':
      return (
        <Choice
          {...props}
          options={[
            { option: true, name: askedWords.yes },
            { option: false, name: askedWords.no },
          ]}
        />
      );
    case 'date':
      return <Day {...props} />;
    default:
      return <TextBox {...props} />;
  }
}

const SEVERAL = new Set(['lines', 'list']);

function TextBox({ field: { kind }, id, value, byDefault, wrong, onChange }: AskedBoxProps) {
  const [text, setText] = useOwnText(value, READ[kind] ?? READ.text, onChange);
  const box = { id, className: 'text-input', value: text, placeholder: byDefault, ...wrong };
  if (SEVERAL.has(kind)) {
    return (
      // It grows with its text, of which the element around it holds a copy.
      <div className="grows" data-text={text || byDefault}>
        <textarea {...box} dir="auto" rows={2} onChange={({ target }) => setText(target.value)} />
      </div>
    );
  }
  const isAddressBox = kind === 'address';
  return (
    <input
      {...box}
      dir={isAddressBox ? 'ltr' : 'auto'}
      inputMode={isAddressBox ? 'url' : kind === 'number' ? 'decimal' : undefined}
      spellCheck={kind === 'text'}
      autoComplete="off"
      onChange={({ target }) => setText(target.value)}
      onBlur={() => isAddressBox && isBare(text) && setText(`https://${text.trim()}`)}
    />
  );
}

/** A host without its scheme, as people type it. */
const isBare = (text: string): boolean => !isAddress(text.trim()) && /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(text.trim());

function Day({ id, value, wrong, onChange }: AskedBoxProps) {
  return (
    <input
      id={id}
      type="date"
      className="text-input"
      // A moment is that day, until another one is chosen.
      value={textOf(value).slice(0, 10)}
      max="9999-12-31"
      {...wrong}
      onChange={({ target }) => onChange(target.value || undefined)}
    />
  );
}

interface ChoiceProps extends AskedBoxProps {
  options: { option: string | boolean; name: string }[];
}

function Choice({ field: { optional }, id, value, byDefault, wrong, onChange, options }: ChoiceProps) {
  const chosen = options.findIndex(({ option }) => option === value);
  /** Of before its format changed: it stays until another is chosen. */
  const isUnknown = value !== undefined && chosen < 0;
  const nothing = byDefault ? askedWords.byDefault(byDefault) : optional ? askedWords.none : askedWords.choose;
  return (
    <div className="select">
      <select
        id={id}
        value={isUnknown ? 'unknown' : value === undefined ? '' : chosen}
        {...wrong}
        onChange={({ target }) => onChange(target.value === '' ? undefined : options[Number(target.value)]?.option)}
      >
        <option value="">{nothing}</option>
        {isUnknown && (
          <option value="unknown" disabled>
            {shownValue(value)}
          </option>
        )}
        {options.map(({ name }, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </div>
  );
}
