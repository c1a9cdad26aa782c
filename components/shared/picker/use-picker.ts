// A combobox out of which several things are picked, one after another.
import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { type PickerRow, type PickerSearch, rowsOf, toFind } from './picker-rows';
import { pickerWords } from './picker-words';

export interface PickerParts {
  id: string;
  chosen: readonly string[];
  /** What matches and is not chosen, in the order to show it, the first `most` of it; asked once a keystroke. */
  find(query: string, most: number): PickerSearch;
  onChange(chosen: string[]): void;
  /** What was typed and not taken before. */
  typed: string;
  /** At every letter, so that it is there again when the desk is. */
  onTyped(text: string): void;
  /** A word that the closed list lacks. */
  onPropose(name: string): void;
  /** Takes back what was chosen elsewhere since the last removal: its name, null where nothing was. */
  takeBack: (() => string | null) | undefined;
  /** Moves the focus to the last of the chosen. */
  enterChosen(): void;
}

export function usePicker({ id, chosen, find, onChange, typed, onTyped, onPropose, takeBack, enterChosen }: PickerParts) {
  const [query, show] = useState(typed);
  const [known, setKnown] = useState(typed);
  // Emptied, or typed on, elsewhere.
  if (known !== typed) {
    setKnown(typed);
    show(typed);
  }
  const [said, setSaid] = useState('');
  /** What was chosen before each removal. */
  const [past, setPast] = useState<(readonly string[])[]>([]);
  /** How far down the list of a query somebody went. */
  const [gone, setGone] = useState({ query, reach: 0 });
  const most = toFind(gone.query === query ? gone.reach : 0);
  const search = useMemo(() => find(query, most), [find, query, most]);
  const rows = useMemo(() => rowsOf(search), [search]);

  const combobox = useCombobox<PickerRow | undefined>({
    id,
    inputId: id,
    items: rows,
    inputValue: query,
    selectedItem: null,
    itemToString: (row) => row?.topic ?? '',
    itemToKey: (row) => row?.topic,
    stateReducer: settle,
    // It knows only of rows that are drawn.
    scrollIntoView: () => {},
    onStateChange({ selectedItem }) {
      if (selectedItem) take(selectedItem);
    },
  });

  function setQuery(text: string) {
    show(text);
    if (text !== query) onTyped(text);
  }

  function take({ topic, proposed }: PickerRow) {
    if (proposed) onPropose(topic);
    else onChange([...chosen, topic]);
    setQuery('');
    setSaid(proposed ? pickerWords.proposed(topic) : pickerWords.taken(topic));
  }

  const remove = (name: string) => {
    setPast([...past, chosen]);
    onChange(chosen.filter((it) => it !== name));
    setSaid(pickerWords.removed(name));
  };

  const undo = () => {
    const taken = takeBack?.();
    if (taken) {
      setSaid(pickerWords.takenBack(taken));
      return true;
    }
    const before = past.at(-1);
    if (!before) return false;
    setPast(past.slice(0, -1));
    onChange([...before, ...chosen.filter((name) => !before.includes(name))]);
    setSaid(pickerWords.broughtBack(before.filter((name) => !chosen.includes(name)).join(', ')));
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
    const row = combobox.isOpen && !event.nativeEvent.isComposing ? rows[combobox.highlightedIndex] : undefined;
    // Ctrl+Enter saves, with what Enter would have taken; a word that the list lacks is looked at first.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      prevent(event);
      if (row && query.trim() !== '' && !row.proposed) flushSync(() => take(row));
      if (row && !row.proposed) combobox.closeMenu();
    } else if (event.key === 'Enter' && row) {
      // Within the event: downshift tells of it later, and the next letter would be written behind the old ones.
      prevent(event);
      event.preventDefault();
      take(row);
      combobox.closeMenu();
    }
    // One Escape closes the list, the next clears the box, and only then the popup may hear it; Firefox closes its popups at the first.
    else if (escape && (combobox.isOpen || query)) event.stopPropagation();
    else if (query === '' && (onUndoKey(event) || onEmptyKey(event))) event.preventDefault();
    if (escape && !combobox.isOpen && query) {
      event.preventDefault();
      setQuery('');
    }
  }

  /** What was typed and not taken is offered again. */
  function onFocus() {
    if (query.trim() === '' || combobox.isOpen) return;
    combobox.openMenu();
    combobox.setHighlightedIndex(0);
  }

  /** Looks up more where rows up to this one are to be shown. */
  const reach = (row: number) => {
    if (toFind(row) > most) setGone({ query, reach: row });
  };

  return { ...combobox, query, setQuery, search, rows, reach, said, setSaid, remove, onUndoKey, onKeyDown, onFocus };
}

const rtl = (target: EventTarget) => (target as Element).matches(':dir(rtl)');

const prevent = ({ nativeEvent }: KeyboardEvent) => Object.assign(nativeEvent, { preventDownshiftDefault: true });

/** The first match is marked as soon as something is typed; leaving the box picks nothing. */
function settle(
  _: UseComboboxState<PickerRow | undefined>,
  { type, changes }: UseComboboxStateChangeOptions<PickerRow | undefined>,
): Partial<UseComboboxState<PickerRow | undefined>> {
  if (type === useCombobox.stateChangeTypes.InputChange) {
    const asked = Boolean(changes.inputValue?.trim());
    return { ...changes, isOpen: asked, highlightedIndex: asked ? 0 : -1 };
  }
  if (type === useCombobox.stateChangeTypes.FunctionCloseMenu) return { ...changes, highlightedIndex: -1 };
  if (type === useCombobox.stateChangeTypes.InputBlur) return { ...changes, selectedItem: null };
  return changes;
}
