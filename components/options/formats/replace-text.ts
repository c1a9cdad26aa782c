// Changes the text of a field as typing does, so that the browser's own undo takes it back.
import type { Edit } from './edit-keys';

export function replaceText(field: HTMLTextAreaElement, { from, to, insert, selected: [start, end] }: Edit): void {
  if (field.value.slice(from, to) !== insert) {
    field.setSelectionRange(from, to);
    // The only way that keeps what can be undone: https://developer.mozilla.org/docs/Web/API/Document/execCommand
    const isDone = 'execCommand' in document && document.execCommand(insert === '' ? 'delete' : 'insertText', false, insert);
    if (!isDone) {
      field.setRangeText(insert, from, to, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  field.setSelectionRange(start, end);
}
