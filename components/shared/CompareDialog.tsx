// Above the desk: what lies there already beside what would be written.
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { ComparedFile } from './comparison-view';
import type { DeskActions } from '../desk/desk-view';
import { Icon } from './Icon';
import { words } from './words';

// Seldom needed, so it is not loaded to open the desk.
const Comparison = lazy(async () => ({ default: (await import('./Comparison')).Comparison }));

export interface CompareDialogProps {
  files: ComparedFile[];
  onSettle: DeskActions['settleComparison'];
}

export function CompareDialog({ files, onSettle }: CompareDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal?.(), []);
  return (
    // Escape would close Chromium's popup too, unless it is taken here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="keys compare sheet"
      aria-label={words.compare}
      onClose={() => onSettle('close')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onSettle('close');
      }}
    >
      <div className="keys-head">
        <h2>{words.compare}</h2>
        <button type="button" className="icon-button" aria-label={words.close} onClick={() => onSettle('close')}>
          <Icon name="close" />
        </button>
      </div>
      <Suspense>
        <Comparison
          files={files}
          onKeep={() => onSettle('keep')}
          onReplace={() => onSettle('replace')}
          onSaveAsNew={() => onSettle('save-as-new')}
        />
      </Suspense>
    </dialog>
  );
}
