// What was selected on the page, as it goes into the file.
import { memo, useState } from 'react';
import type { Paragraph } from '@/utils/core/paragraph';
import { FIRST, isList } from './drawn-text';
import { ParagraphText } from './ParagraphText';
import { excerptWords } from './excerpt-words';

export const SelectionText = memo(function SelectionText({ paragraphs }: { paragraphs: Paragraph[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? paragraphs : paragraphs.slice(0, FIRST);
  return (
    <>
      <ul className="paragraphs">
        {shown.map(({ html, text }, index) => (
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className="paragraph paragraph-selected">
            <ParagraphText text={text} items={isList(html)} />
          </li>
        ))}
      </ul>
      {shown.length < paragraphs.length && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {excerptWords.showAll(paragraphs.length)}
        </button>
      )}
    </>
  );
});
