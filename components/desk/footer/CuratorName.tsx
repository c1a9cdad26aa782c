// The curator's name, asked for once, in one line above the main action.
import { FIELD_IDS, missingProps } from '../../shared/field-ids';
import { saveWords } from './save-words';
import { useAfterPress } from './use-after-press';

export interface CuratorNameProps {
  name: string;
  missing: boolean;
  onChange(name: string): void;
  onFocus(): void;
  onBlur(): void;
  /** Enter was pressed. */
  onDone(): void;
}

export function CuratorName({ name, missing, onChange, onFocus, onBlur, onDone }: CuratorNameProps) {
  const afterPress = useAfterPress();
  return (
    <div className="curator">
      <label className="label" htmlFor={FIELD_IDS.curator}>
        {saveWords.curator}
      </label>
      <input
        id={FIELD_IDS.curator}
        className="text-input"
        value={name}
        placeholder={saveWords.curatorHow}
        autoComplete="name"
        spellCheck={false}
        onChange={({ target }) => onChange(target.value)}
        onFocus={onFocus}
        // The line goes, and all above it moves.
        onBlur={() => afterPress(onBlur)}
        onKeyDown={({ key, ctrlKey, metaKey }) => {
          if (key === 'Enter' && !ctrlKey && !metaKey && name.trim() !== '') onDone();
        }}
        {...missingProps(missing)}
      />
    </div>
  );
}
