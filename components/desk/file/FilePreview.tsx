// The exact text of the file, before it is saved.
import type { Preview } from './preview-view';
import { Disclosure } from '../../shared/Disclosure';
import { describe } from '../../shared/words/problem-words';
import { fileWords } from './file-words';
import { deskWords } from '../desk-words';

/** Characters; of a very long file the beginning is drawn, which a browser does at once. */
const DRAWN = 20_000;

export interface FilePreviewProps {
  preview: Preview;
  /** How many Save makes, images included. */
  files: number;
  /** Where what was saved is, as its destination names it; empty where it says so itself. */
  saved: readonly string[];
  onOpen(open: boolean): void;
}

export function FilePreview({ preview, files, saved, onOpen }: FilePreviewProps) {
  return (
    <Disclosure name={fileWords.file} aside={asideOf(preview, files)} open={preview.state !== 'closed'} onToggle={onOpen}>
      <PreviewBody preview={preview} />
      <SavedPaths paths={saved} />
    </Disclosure>
  );
}

/** The same, always open, as a column of its own. */
export function FileColumn({ preview, saved }: Pick<FilePreviewProps, 'preview' | 'saved'>) {
  return (
    <aside className="file-column" aria-label={fileWords.file}>
      <h2>{fileWords.file}</h2>
      <PreviewBody preview={preview} />
      <SavedPaths paths={saved} />
    </aside>
  );
}

function SavedPaths({ paths }: { paths: readonly string[] }) {
  if (paths.length === 0) return null;
  return (
    <ul className="saved-paths" aria-label={fileWords.savedAs}>
      {paths.map((path) => (
        <li key={path}>
          <bdi dir="ltr">{path}</bdi>
        </li>
      ))}
    </ul>
  );
}

function PreviewBody({ preview }: { preview: Preview }) {
  if (preview.state === 'problem') {
    const { message, hint } = describe(preview.problem);
    return (
      <p className="preview-problem">
        {message} <small>{hint}</small>
      </p>
    );
  }
  if (preview.state !== 'ready') return <div className="preview preview-waiting">{fileWords.fileWaiting}</div>;
  if (preview.files.length === 0) return <p className="preview preview-waiting">{fileWords.fileNone}</p>;
  return preview.files.map(({ path, text, meets }) => (
    <figure key={path} className="preview-file">
      <figcaption>
        <bdi dir="ltr">{path}</bdi>
        {meets && (
          <small>
            {fileWords.addressMeets(meets)} {fileWords.addressEnds}
          </small>
        )}
      </figcaption>
      {/* Without a stop of the Tab key nobody could scroll it by keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="preview" tabIndex={0} aria-label={path}>
        <pre dir="auto">{text.length > DRAWN ? `${text.slice(0, DRAWN)} ${deskWords.moreCharacters(text.length - DRAWN)}` : text}</pre>
      </section>
    </figure>
  ));
}

function asideOf(preview: Preview, files: number): string {
  if (preview.state !== 'ready' || preview.files.length === 0) return fileWords.fileHow;
  return fileWords.files(files);
}
