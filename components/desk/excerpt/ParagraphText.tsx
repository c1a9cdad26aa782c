// The text of a paragraph. Of a very long one the beginning is drawn: a browser would measure all of it again and again.
import { excerptWords } from './excerpt-words';
import { deskWords } from '../desk-words';

/** Characters: more than a screen holds. */
const DRAWN = 5_000;

export function ParagraphText({ text }: { text: string }) {
  const hidden = text.length - DRAWN;
  return (
    <span className="paragraph-text" dir="auto">
      {hidden > 0 ? text.slice(0, DRAWN) : text || excerptWords.picture}
      {hidden > 0 && <small> {deskWords.moreCharacters(hidden)}</small>}
    </span>
  );
}
