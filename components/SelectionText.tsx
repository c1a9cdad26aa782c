// What was selected on the page, as it goes into the file.
import type { Paragraph } from '@/utils/core/excerpt';
import { words } from './words';

export function SelectionText({ paragraphs }: { paragraphs: Paragraph[] }) {
  return (
    <ul className="paragraphs">
      {paragraphs.map(({ text }, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className="paragraph paragraph-selected">
          <span className="paragraph-text" dir="auto">
            {text || words.picture}
          </span>
        </li>
      ))}
    </ul>
  );
}
