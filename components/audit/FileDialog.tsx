// A file of the folder that is checked, at the line that something was found in.
import { useEffect, useRef } from 'react';
import { Icon } from '../shared/Icon';
import type { OpenedFile } from './audit-view';
import { auditWords } from './audit-words';

/** Lines above and below that are shown. */
const AROUND = 300;
const LONGEST = 4_000;

export interface FileDialogProps {
  opened: OpenedFile;
  onClose(): void;
}

export function FileDialog({ opened: { finding, text }, onClose }: FileDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const marked = useRef<HTMLLIElement>(null);
  useEffect(() => {
    dialog.current?.showModal?.();
    marked.current?.scrollIntoView?.({ block: 'center' });
  }, []);
  const lines = text === null ? [] : text.split('\n');
  const from = Math.max(0, finding.line - 1 - AROUND);
  return (
    <dialog ref={dialog} className="dialog audit-file" aria-label={finding.path} onClose={onClose}>
      <div className="dialog-head">
        <h2>
          <bdi>{finding.path}</bdi>
        </h2>
        <button type="button" className="icon-button" aria-label={auditWords.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <p className="audit-file-what">
        {[auditWords.kinds[finding.kind].name, finding.key].filter(Boolean).join(' · ')}
        <small className="quiet">{auditWords.says(finding)}</small>
      </p>
      {text === null ? (
        <p className="quiet audit-file-what">{auditWords.gone}</p>
      ) : (
        // It scrolls, so that keys have to reach it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <ol className="audit-lines" start={from + 1} tabIndex={0}>
          {lines.slice(from, from + 2 * AROUND).map((line, index) => {
            const isIt = from + index + 1 === finding.line;
            return (
              // Its number is what a line is.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={from + index} ref={isIt ? marked : undefined} className={isIt ? 'here' : undefined} aria-current={isIt || undefined}>
                <code>{line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}</code>
              </li>
            );
          })}
        </ol>
      )}
    </dialog>
  );
}
