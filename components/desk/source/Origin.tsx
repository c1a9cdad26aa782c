// Where a field's value came from. Dotted where the page offers others: they open as a menu, by a click or by Alt+↓ in the field.
import type { Draft, DraftChange, DraftField } from '@/utils/core/draft';
import { Menu } from '../../shared/menu/Menu';
import { originOf } from './field-origin';
import { FIELD_WORDS } from './field-words';
import { SOURCE_WORDS, sourceWords } from './source-words';

export interface OriginProps {
  field: DraftField;
  draft: Draft;
  /** Id of the field in which Alt+↓ opens the menu. */
  keyField?: string;
  /** What is shown in place of where the value came from. */
  shown?: string;
  onChange(change: DraftChange): void;
}

export function Origin({ field, draft, keyField, shown, onChange }: OriginProps) {
  const origin = originOf(draft, field);
  if (!origin?.others) return <span className="source-from">{shown === undefined ? origin?.text : <bdi>{shown}</bdi>}</span>;
  const { text, offers } = origin;
  return (
    <Menu
      name={sourceWords.others(FIELD_WORDS[field], ...(shown === undefined ? [] : [shown]), text)}
      className="source-from dotted"
      keyField={keyField}
      items={offers.map(({ value, source }) => ({
        label: value,
        note: sourceWords.from(SOURCE_WORDS[source]),
        checked: value === draft.fields[field],
        run: () => onChange({ fields: { [field]: value } }),
      }))}
    >
      {shown === undefined ? text : <bdi>{shown}</bdi>}
    </Menu>
  );
}
