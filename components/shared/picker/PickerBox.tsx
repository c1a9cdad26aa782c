// The box of a picker, the same before its list is loaded and after: its name, the chosen in it, and the field to type in.
import type { ComponentProps, KeyboardEvent, ReactNode, Ref } from 'react';
import { missingProps } from '../field-ids';
import { Chips } from './Chips';
import type { PickerProps } from './picker-props';
import { pickerWords } from './picker-words';

export interface PickerBoxProps extends Pick<PickerProps, 'label' | 'placeholder' | 'chosen' | 'markOf' | 'missing'> {
  /** What is typed. */
  query: string;
  labelProps: ComponentProps<'label'>;
  inputProps: ComponentProps<'input'>;
  boxRef?: Ref<HTMLDivElement>;
  /** Moves the focus to the field. */
  focus(): void;
  onRemove(name: string): void;
  /** All names in their new order, and what to say of it. */
  onMove(names: string[], said: string): void;
  /** True where the key brought something back. */
  onUndoKey(event: KeyboardEvent): boolean;
  /** What stands below the box. */
  children?: ReactNode;
}

export function PickerBox({
  label,
  placeholder,
  chosen,
  markOf,
  missing,
  query,
  labelProps,
  inputProps,
  boxRef,
  focus,
  onRemove,
  onMove,
  onUndoKey,
  children,
}: PickerBoxProps) {
  return (
    <div className="field picker">
      <label className="label" {...labelProps}>
        {label}
      </label>
      {/* A click beside the chips means the box: keys have the input itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
      <div className="box" ref={boxRef} onClick={({ target, currentTarget }) => target === currentTarget && focus()}>
        <Chips
          label={pickerWords.chosen(label)}
          names={chosen}
          markOf={markOf}
          onRemove={onRemove}
          onMove={onMove}
          leave={focus}
          onUndoKey={onUndoKey}
        />
        <input
          {...inputProps}
          className="picker-input"
          placeholder={chosen.length === 0 ? placeholder : ' '}
          dir={query === '' ? undefined : 'auto'}
          spellCheck={false}
          {...missingProps(missing)}
        />
      </div>
      {children}
    </div>
  );
}
