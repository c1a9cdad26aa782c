// The list of keys.
import { useEffect, useRef } from 'react';
import { Icon } from './Icon';
import { KEY_WORDS, words } from './words';

export function KeysDialog({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal?.(), []);
  const close = () => dialog.current?.close();
  return (
    // Escape would close the popup too, unless it is taken here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="keys sheet"
      aria-label={words.keys}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <div className="keys-head">
        <h2>{words.keys}</h2>
        <button type="button" className="icon-button" aria-label={words.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <dl>
        {KEY_WORDS.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
