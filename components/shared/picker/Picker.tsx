// A searchable box for choosing several things in order: the chosen stand in it, the list opens below.
import { useState } from 'react';
import { loadedLater, useLater } from '../later/loaded-later';
import { BarePicker } from './BarePicker';
import type { PickerProps } from './picker-props';

const withList = loadedLater(() => import('./SearchPicker'));

export function Picker(props: PickerProps) {
  const loaded = useLater(withList);
  const [composing, setComposing] = useState(false);
  return loaded && !composing ? <loaded.SearchPicker {...props} /> : <BarePicker {...props} onComposing={setComposing} />;
}
