// The text of a paragraph. Of a very long one the beginning is drawn: a browser would measure all of it again and again.
import { DRAWN, withItems } from './drawn-text';
import { excerptWords } from './excerpt-words';
import { deskWords } from '../desk-words';

/** `items`: its lines are those of a list. */
export function ParagraphText({ text: read, items = false }: { text: string; items?: boolean }) {
  const text = items ? withItems(read) : read;
  const hidden = text.length - DRAWN;
  return (
    <span className={items ? 'paragraph-text paragraph-items' : 'paragraph-text'} dir="auto">
      {hidden > 0 ? text.slice(0, DRAWN) : text || excerptWords.picture}
      {hidden > 0 && <small> {deskWords.moreCharacters(hidden)}</small>}
    </span>
  );
}
