// The paragraphs of the body, each of them taken or left.
import { useState } from 'react';
import type { Paragraph } from '@/utils/core/excerpt';
import { useRoving } from './use-roving';
import { words } from './words';

/** Paragraphs shown before one asks for all; a page can have thousands. */
const FIRST = 40;

export interface ParagraphListProps {
  paragraphs: Paragraph[];
  /** Indexes of those taken. */
  taken: number[];
  /** All are taken: nobody has to read them here in full. */
  whole: boolean;
  onChange(taken: number[]): void;
}

export function ParagraphList({ paragraphs, taken, whole, onChange }: ParagraphListProps) {
  const [all, setAll] = useState(false);
  const { list, active, setActive, onKeyDown } = useRoving('input');
  const shown = all ? paragraphs : paragraphs.slice(0, FIRST);
  const toggle = (index: number) =>
    onChange(taken.includes(index) ? taken.filter((it) => it !== index) : [...taken, index].toSorted((a, b) => a - b));
  return (
    <>
      {/* Keys of the paragraphs bubble up to their list. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul className={whole ? 'paragraphs paragraphs-whole' : 'paragraphs'} ref={list} onKeyDown={onKeyDown}>
        {shown.map(({ text, prose }, index) => (
          // A body's paragraphs have no name but their place, and never change it.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <label className={prose ? 'paragraph' : 'paragraph paragraph-aside'}>
              <input
                type="checkbox"
                checked={taken.includes(index)}
                tabIndex={index === active ? 0 : -1}
                onFocus={() => setActive(index)}
                onChange={() => toggle(index)}
              />
              <span className="paragraph-text" dir="auto">
                {text || words.picture}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length < paragraphs.length && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {words.showAll(paragraphs.length)}
        </button>
      )}
    </>
  );
}
