// A published file beside what was learnt: what differs in style stands back, what says another thing stands out.
import { useState } from 'react';
import type { Span } from '@/utils/core/learnt/learnt';
import { comparisonWords } from '../../shared/comparison/comparison-words';
import { learnWords as words } from './learn-words';

/** Same lines around what differs that stay in sight. */
const AROUND = 2;
/** Lines of a span: a body is long. */
const MOST_LINES = 12;

export function ProvenText({ spans }: { spans: readonly Span[] }) {
  return (
    <div className="comparison">
      <div className="compared-text">
        <div className="compared-heads" aria-hidden="true">
          <span>{words.published}</span>
          <span>{words.learntAnew}</span>
        </div>
        {spans.map((span, at) => (
          // The file does not change while it is shown.
          // oxlint-disable-next-line react/no-array-index-key
          <Lines key={at} span={span} isFirst={at === 0} isLast={at === spans.length - 1} />
        ))}
      </div>
    </div>
  );
}

function Lines({ span, isFirst, isLast }: { span: Span; isFirst: boolean; isLast: boolean }) {
  const [open, setOpen] = useState(false);
  if (span.is !== 'same') return <Differing span={span} />;
  const before = isFirst ? [] : span.published.slice(0, AROUND);
  const after = isLast ? [] : span.published.slice(Math.max(before.length, span.published.length - AROUND));
  const folded = span.published.length - before.length - after.length;
  if (open || folded < 3) return <Same lines={span.published} />;
  return (
    <>
      <Same lines={before} />
      <button type="button" className="compared-fold" onClick={() => setOpen(true)}>
        {comparisonWords.sameLines(folded)}
      </button>
      <Same lines={after} />
    </>
  );
}

function Same({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  const text = lines.join('\n');
  return (
    <div className="compared-line">
      <div className="compared-half compared-theirs">{text}</div>
      <div className="compared-half compared-ours" aria-hidden="true">
        {text}
      </div>
    </div>
  );
}

function Differing({ span: { is, published, written } }: { span: Span }) {
  return (
    <div className={`compared-line compared-changed differs-${is}`}>
      <div className="compared-half compared-theirs">
        <Text lines={published} mark="−" what={`${words.onlyPublished} ${words.likeness[is]}.`} />
      </div>
      <div className="compared-half compared-ours">
        <Text lines={written} mark={is === 'style' ? '~' : '+'} what={words.onlyWritten} />
      </div>
    </div>
  );
}

function Text({ lines, mark, what }: { lines: readonly string[]; mark: string; what: string }) {
  if (lines.length === 0) return null;
  const shown = lines.slice(0, MOST_LINES);
  return (
    <>
      <span className="compared-mark" aria-hidden="true">
        {mark}
      </span>
      <span className="unseen">{what} </span>
      <span dir="auto">{shown.join('\n')}</span>
      {lines.length > shown.length && <small> …</small>}
    </>
  );
}
