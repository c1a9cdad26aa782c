// The list of keys.
import { useEffect, useRef } from 'react';
import { Icon } from '../shared/Icon';
import { keyWords } from './key-words';
import { deskWords } from './desk-words';

export interface KeysDialogProps {
  /** At Escape all of the desk is gone. */
  escapeCloses: boolean;
  onClose(): void;
}

export function KeysDialog({ escapeCloses, onClose }: KeysDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal?.(), []);
  const close = () => dialog.current?.close();
  return (
    // Escape would close Chromium's popup too, unless it is taken here. Firefox's closes before it hears of it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="dialog keys sheet"
      aria-label={deskWords.keys}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <div className="dialog-head">
        <h2>{deskWords.keys}</h2>
        <button type="button" className="icon-button" aria-label={deskWords.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <dl>
        {keyWords(escapeCloses).map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
