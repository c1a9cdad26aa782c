// Two texts line by line: what is there now on one side, what would be written on the other.
import { type ReactNode, useMemo, useState } from 'react';
import { type ComparedLine, compareLines, foldSame, type Stretch } from './compare-lines';
import { comparisonWords } from './comparison-words';

export function ComparedText({ theirs, ours }: { theirs: string; ours: string }) {
  const lines = useMemo(() => compareLines(theirs, ours), [theirs, ours]);
  const changes = lines.filter(({ same }) => !same).length;
  return (
    <>
      <p className="compared-count">{changes === 0 ? comparisonWords.same : comparisonWords.changes(changes)}</p>
      {changes > 0 && (
        <div className="compared-text">
          <div className="compared-heads" aria-hidden="true">
            <span>{comparisonWords.theirs}</span>
            <span>{comparisonWords.ours}</span>
          </div>
          {foldSame(lines).map((stretch, at) => (
            // Neither text changes while it is shown: places are as good as names.
            // oxlint-disable-next-line react/no-array-index-key
            <Lines key={at} stretch={stretch} />
          ))}
        </div>
      )}
    </>
  );
}

function Lines({ stretch: { kind, lines } }: { stretch: Stretch }) {
  const [open, setOpen] = useState(false);
  if (kind === 'folded' && !open) {
    return (
      <button type="button" className="compared-fold" onClick={() => setOpen(true)}>
        {comparisonWords.sameLines(lines.length)}
      </button>
    );
  }
  // oxlint-disable-next-line react/no-array-index-key
  return lines.map((line, at) => <LinePair key={at} line={line} />);
}

function LinePair({ line: { theirs, ours, same } }: { line: ComparedLine }) {
  return (
    <div className={same ? 'compared-line' : 'compared-line compared-changed'}>
      <Half side="theirs" text={theirs} mark={same ? null : '−'} what={comparisonWords.onlyTheirs} />
      <Half side="ours" text={ours} mark={same ? null : '+'} what={comparisonWords.onlyOurs} />
    </div>
  );
}

function Half({ side, text, mark, what }: { side: 'theirs' | 'ours'; text: string | null; mark: string | null; what: string }) {
  const Tag = mark === null ? 'span' : side === 'theirs' ? 'del' : 'ins';
  const parts: ReactNode =
    text === null ? null : (
      <>
        {mark && (
          <>
            <span className="compared-mark" aria-hidden="true">
              {mark}
            </span>
            <span className="unseen">{what} </span>
          </>
        )}
        <Tag dir="auto">{text}</Tag>
      </>
    );
  // The same line is heard once.
  return (
    <div className={`compared-half compared-${side}`} aria-hidden={mark === null && side === 'ours' ? true : undefined}>
      {parts}
    </div>
  );
}
