// What has been chosen, in order: one stop of the Tab key, moved and removed by keys and by mouse.
import type { KeyboardEvent } from 'react';
import type { ChipMark } from './chip-mark';
import { useChipDrag } from './use-chip-drag';
import { useChips } from './use-chips';
import { Icon } from '../Icon';
import { OptionName } from './OptionName';
import { pickerWords } from './picker-words';

export interface ChipsProps {
  label: string;
  names: readonly string[];
  /** What is to be known of one of them. */
  markOf: ((name: string) => ChipMark | null) | undefined;
  onRemove(name: string): void;
  /** All names in their new order, and what to say of it. */
  onMove(names: string[], said: string): void;
  /** Gives the focus back to the box. */
  leave(): void;
  /** True where the key brought something back. */
  onUndoKey(event: KeyboardEvent): boolean;
}

export function Chips({ label, names, markOf, onRemove, onMove, leave, onUndoKey }: ChipsProps) {
  const move = (from: number, to: number) => {
    const name = names[from];
    if (name === undefined || from === to || to < 0 || to >= names.length) return;
    const rest = names.filter((it) => it !== name);
    onMove([...rest.slice(0, to), name, ...rest.slice(to)], pickerWords.moved(name, to + 1, names.length));
  };
  const { list, active, setLast, onKeyDown } = useChips({ names, move, onRemove, leave, onUndoKey });
  const { drag, dragProps } = useChipDrag(move);
  if (names.length === 0) return null;
  return (
    // Keys of the chips bubble up to their list.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul className="chips" aria-label={label} ref={list} onKeyDown={onKeyDown} {...dragProps}>
      {names.map((name, index) => {
        const mark = markOf?.(name);
        const note = mark ? pickerWords.chipMarks[mark.kind] : '';
        return (
          <li
            key={name}
            className={`${chipClass(index, drag)}${mark ? ` chip-${mark.kind}` : ''}`}
            data-chip={index}
            title={note ? `${name} (${note})` : name}
          >
            <button
              type="button"
              className="chip-name"
              tabIndex={index === active ? 0 : -1}
              aria-keyshortcuts="Delete Alt+ArrowLeft Alt+ArrowRight"
              onFocus={() => setLast({ name, index })}
            >
              <OptionName name={name} />
              {note && <span className="unseen">{` (${note})`}</span>}
            </button>
            <button
              type="button"
              className="chip-remove"
              tabIndex={-1}
              aria-label={pickerWords.remove(name)}
              onClick={() => {
                onRemove(name);
                leave();
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function chipClass(index: number, drag: ReturnType<typeof useChipDrag>['drag']): string {
  if (index === drag?.from) return 'chip chip-dragged';
  if (index !== drag?.to) return 'chip';
  return drag.to > drag.from ? 'chip chip-after' : 'chip chip-before';
}
