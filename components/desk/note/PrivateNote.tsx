// The curator's own note on a draft, printed nowhere: folded away until it is used.
import { useState } from 'react';
import { Disclosure } from '../../shared/Disclosure';
import { noteWords } from './note-words';

export interface PrivateNoteProps {
  note: string;
  onChange(note: string): void;
}

export function PrivateNote({ note, onChange }: PrivateNoteProps) {
  const [open, setOpen] = useState(note.trim() !== '');
  return (
    <Disclosure name={noteWords.note} aside={open ? '' : note.trim()} open={open} onToggle={setOpen}>
      <div className="private-note">
        <textarea
          // Opened to write in it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={note === ''}
          className="text-input"
          dir="auto"
          rows={3}
          aria-label={noteWords.note}
          value={note}
          onChange={({ target }) => onChange(target.value)}
        />
        <small>{noteWords.noteHow}</small>
      </div>
    </Disclosure>
  );
}
