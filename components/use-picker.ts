// A combobox out of which several things are picked, one after another.
import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { words } from './words';

/** Rows in the DOM at most; who wants more says more. */
const MOST_ROWS = 60;

export interface PickerParts {
  id: string;
  chosen: readonly string[];
  /** Everything that matches, in the order to show it. */
  find(query: string): string[];
  onChange(chosen: string[]): void;
  /** Moves the focus to the last of the chosen. */
  enterChosen(): void;
}

export function usePicker({ id, chosen, find, onChange, enterChosen }: PickerParts) {
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState('');
  /** What was chosen before each removal. */
  const [past, setPast] = useState<(readonly string[])[]>([]);
  const matches = useMemo(() => find(query).filter((name) => !chosen.includes(name)), [find, query, chosen]);
  const rows = useMemo(() => matches.slice(0, MOST_ROWS), [matches]);

  const combobox = useCombobox<string>({
    id,
    inputId: id,
    items: rows,
    inputValue: query,
    selectedItem: null,
    itemToString: (name) => name ?? '',
    stateReducer: settle,
    onStateChange({ selectedItem }) {
      if (!selectedItem) return;
      onChange([...chosen, selectedItem]);
      setQuery('');
      setSaid(words.taken(selectedItem));
    },
  });

  const remove = (name: string) => {
    setPast([...past, chosen]);
    onChange(chosen.filter((it) => it !== name));
    setSaid(words.removed(name));
  };

  const undo = () => {
    const before = past.at(-1);
    if (!before) return false;
    setPast(past.slice(0, -1));
    onChange([...before, ...chosen.filter((name) => !before.includes(name))]);
    return true;
  };

  /** True where the key was ours. */
  const onUndoKey = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
    key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && undo();

  /** True where the key was ours. */
  function onEmptyKey({ key, target }: KeyboardEvent): boolean {
    const last = chosen.at(-1);
    if (key === (rtl(target) ? 'ArrowRight' : 'ArrowLeft') && last) enterChosen();
    else if (key === 'Backspace' && last) remove(last);
    else return false;
    return true;
  }

  function onKeyDown(event: KeyboardEvent) {
    const escape = event.key === 'Escape';
    // Ctrl+Enter saves; it does not pick as well.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) prevent(event);
    // One Escape closes the list, the next clears the box, and only then the popup may hear it.
    else if (escape && (combobox.isOpen || query)) event.stopPropagation();
    else if (query === '' && (onUndoKey(event) || onEmptyKey(event))) event.preventDefault();
    if (escape && !combobox.isOpen && query) {
      event.preventDefault();
      setQuery('');
    }
  }

  return { ...combobox, query, setQuery, matches, rows, said, setSaid, remove, onUndoKey, onKeyDown };
}

const rtl = (target: EventTarget) => (target as Element).matches(':dir(rtl)');

const prevent = ({ nativeEvent }: KeyboardEvent) => Object.assign(nativeEvent, { preventDownshiftDefault: true });

/** The first match is marked as soon as something is typed; leaving the box picks nothing. */
function settle(
  _: UseComboboxState<string>,
  { type, changes }: UseComboboxStateChangeOptions<string>,
): Partial<UseComboboxState<string>> {
  if (type === useCombobox.stateChangeTypes.InputChange) {
    const asked = Boolean(changes.inputValue?.trim());
    return { ...changes, isOpen: asked, highlightedIndex: asked ? 0 : -1 };
  }
  if (type === useCombobox.stateChangeTypes.InputBlur) return { ...changes, selectedItem: null };
  return changes;
}
