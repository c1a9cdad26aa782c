// Two versions of a delivery's files side by side, and the three ways out.
import { ComparedText } from './ComparedText';
import type { ComparedFile, ComparisonWay, Version } from './compared-file';
import { comparisonWords } from './comparison-words';

export interface ComparisonProps {
  files: ComparedFile[];
  onSettle(way: ComparisonWay): void;
}

export function Comparison({ files, onSettle }: ComparisonProps) {
  return (
    <div className="comparison">
      {files.map((file) => (
        <File key={file.path} file={file} />
      ))}
      <div className="comparison-ways">
        <button type="button" className="button" onClick={() => onSettle('keep')}>
          {comparisonWords.keepTheirs}
        </button>
        <button type="button" className="button" onClick={() => onSettle('replace')}>
          {comparisonWords.replace}
        </button>
        <button type="button" className="button" onClick={() => onSettle('save-as-new')}>
          {comparisonWords.saveAsNew}
        </button>
      </div>
    </div>
  );
}

function File({ file: { path, theirs, ours } }: { file: ComparedFile }) {
  return (
    <section className="compared" aria-label={path}>
      <p className="compared-path" aria-hidden="true">
        <bdi dir="ltr">{path}</bdi>
      </p>
      {theirs.kind === 'text' && ours.kind === 'text' ? (
        <ComparedText theirs={theirs.text} ours={ours.text} />
      ) : (
        <div className="compared-sides">
          <Side title={comparisonWords.theirs} version={theirs} name={comparisonWords.theirImage(path)} />
          <Side title={comparisonWords.ours} version={ours} name={comparisonWords.ourImage(path)} />
        </div>
      )}
    </section>
  );
}

function Side({ title, version, name }: { title: string; version: Version; name: string }) {
  return (
    <figure className="compared-side">
      <figcaption>{title}</figcaption>
      {version.kind === 'none' && <p className="compared-none">{comparisonWords.none}</p>}
      {version.kind === 'text' && <pre dir="auto">{version.text}</pre>}
      {version.kind === 'image' && (
        <>
          <img src={version.url} alt={name} />
          <small>{comparisonWords.kilobytes(version.bytes)}</small>
        </>
      )}
    </figure>
  );
}
