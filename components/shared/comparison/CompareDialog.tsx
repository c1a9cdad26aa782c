// Above the desk: what lies there already beside what would be written.
import { useEffect, useRef } from 'react';
import { Comparison } from './Comparison';
import type { ComparedFile, ComparisonWay } from './compared-file';
import { Icon } from '../Icon';
import { comparisonWords } from './comparison-words';

export interface CompareDialogProps {
  files: ComparedFile[];
  onSettle(way: ComparisonWay): void;
}

export function CompareDialog({ files, onSettle }: CompareDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal?.(), []);
  return (
    // Escape would close Chromium's popup too, unless it is taken here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="dialog compare sheet"
      aria-label={comparisonWords.compare}
      onClose={() => onSettle('close')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onSettle('close');
      }}
    >
      <div className="dialog-head">
        <h2>{comparisonWords.compare}</h2>
        <button type="button" className="icon-button" aria-label={comparisonWords.close} onClick={() => onSettle('close')}>
          <Icon name="close" />
        </button>
      </div>
      <Comparison files={files} onSettle={onSettle} />
    </dialog>
  );
}
