// The paragraphs of the body, each of them taken or left.
import { Fragment, lazy, memo, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LeftOut } from '@/utils/core/clip';
import type { Paragraph } from '@/utils/core/paragraph';
import { FIRST, isList } from './drawn-text';
import { ParagraphText } from './ParagraphText';
import { useRoving } from './use-roving';
import { excerptWords } from './excerpt-words';

/** Of few articles something is in doubt. */
const LeftOutMark = lazy(async () => ({ default: (await import('./LeftOutMark')).LeftOutMark }));

/** So many more are shown at a time: a browser lays out all of them at every key. */
const MORE = 1_000;

export interface ParagraphListProps {
  paragraphs: Paragraph[];
  /** Indexes of those taken. */
  taken: number[];
  /** All are taken: nobody has to read them here in full. */
  whole: boolean;
  onChange(taken: number[]): void;
  /** What was left out between them. */
  left: LeftOut[] | undefined;
  /** Puts one of those back, or leaves it out again. */
  onLeft(at: number): void;
}

/** Drawn again only when something about it is another: most keys at the desk are typed elsewhere. */
export const ParagraphList = memo(function ParagraphList({ paragraphs, taken, whole, onChange, left, onLeft }: ParagraphListProps) {
  const [most, setMost] = useState(FIRST);
  const { list, active, setActive, onKeyDown } = useRoving('input, button');
  const isTaken = useMemo(() => new Set(taken), [taken]);
  // One function for all lines, whatever is taken: a line whose own state stays is not drawn again.
  const now = useRef(taken);
  useEffect(() => void (now.current = taken), [taken]);
  const toggle = useCallback(
    (index: number) =>
      onChange(now.current.includes(index) ? now.current.filter((it) => it !== index) : [...now.current, index].toSorted((a, b) => a - b)),
    [onChange],
  );
  const shown = paragraphs.slice(0, most);
  const markAfter = (index: number) => {
    const at = left?.findIndex(({ after }) => after === index) ?? -1;
    return (
      left?.[at] && (
        <Suspense fallback={<li className="left-out" />}>
          <LeftOutMark left={left[at]} onToggle={() => onLeft(at)} />
        </Suspense>
      )
    );
  };
  const isLast = paragraphs.length <= FIRST + MORE || paragraphs.length - most <= MORE;
  return (
    <>
      {/* Keys of the paragraphs bubble up to their list. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul className={whole ? 'paragraphs paragraphs-whole' : 'paragraphs'} ref={list} onKeyDown={onKeyDown}>
        {markAfter(-1)}
        {shown.map((paragraph, index) => (
          // A body's paragraphs have no name but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <Fragment key={index}>
            <Line
              index={index}
              paragraph={paragraph}
              taken={isTaken.has(index)}
              isStop={index === active}
              onFocus={setActive}
              onToggle={toggle}
            />
            {markAfter(index)}
          </Fragment>
        ))}
      </ul>
      {shown.length < paragraphs.length && (
        <button type="button" className="text-button" onClick={() => setMost(isLast ? paragraphs.length : most + MORE)}>
          {isLast ? excerptWords.showAll(paragraphs.length) : excerptWords.showMore(MORE, paragraphs.length)}
        </button>
      )}
    </>
  );
});

interface LineProps {
  index: number;
  paragraph: Paragraph;
  taken: boolean;
  /** The one that the Tab key stops at. */
  isStop: boolean;
  onFocus(index: number): void;
  onToggle(index: number): void;
}

const Line = memo(function Line({ index, paragraph: { html, prose, text }, taken, isStop, onFocus, onToggle }: LineProps) {
  return (
    <li>
      <label className={prose ? 'paragraph' : 'paragraph paragraph-aside'}>
        <input type="checkbox" checked={taken} tabIndex={isStop ? 0 : -1} onFocus={() => onFocus(index)} onChange={() => onToggle(index)} />
        <ParagraphText text={text} items={isList(html)} />
      </label>
    </li>
  );
});
