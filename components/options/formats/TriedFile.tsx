// The file that a format makes of an article, while the format is written.
import { useState } from 'react';
import { joinPath } from '@/utils/base/join-path';
import { describe } from '../../shared/words/problem-words';
import { formatWords } from './format-words';
import type { ShownTrial } from './format-view';

export interface TriedFileProps {
  trial: ShownTrial | null;
  /** Folder that its path lies below. */
  root: string;
}

/** While there is a mistake, the last file that there was. */
export function TriedFile({ trial, root }: TriedFileProps) {
  const [last, setLast] = useState(trial);
  const isBroken = trial?.tried.is === 'broken';
  if (!isBroken && trial !== last) setLast(trial);
  const shown = isBroken ? last : trial;
  const { tried } = shown ?? {};
  return (
    <figure className={isBroken ? 'format-file stale' : 'format-file'} aria-label={formatWords.file}>
      <figcaption className="label">{shown ? formatWords.fileOf(shown.title) : formatWords.file}</figcaption>
      {tried?.is === 'unwritten' && <p className="wrong">{describe(tried.problem).message}</p>}
      {tried?.is === 'written' && (
        <>
          <div className="format-sheet">
            <p className="format-path">
              <bdi dir="ltr">{joinPath(root, tried.path)}</bdi>
            </p>
            {/* Without a stop of the Tab key nobody could scroll it by keys. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <section className="format-text" tabIndex={0} aria-label={tried.path}>
              <pre dir="auto">{tried.text}</pre>
            </section>
          </div>
          {tried.image !== null && (
            <p className="format-path">
              {formatWords.imageAt} <bdi dir="ltr">{joinPath(root, tried.image)}</bdi>
            </p>
          )}
        </>
      )}
    </figure>
  );
}
