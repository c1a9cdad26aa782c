// The curator's own words about the article: folded away until they are wanted.
import { memo, useEffect, useRef, useState } from 'react';
import { countCharacters } from '@/utils/base/text';
import { FIELD_IDS } from '../../shared/field-ids';
import { Icon } from '../../shared/Icon';
import { excerptWords } from './excerpt-words';

export interface CommentaryProps {
  text: string;
  onChange(text: string): void;
}

export const Commentary = memo(function Commentary({ text, onChange }: CommentaryProps) {
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (asked) field.current?.focus();
  }, [asked]);
  if (!asked && text === '') {
    return (
      <button type="button" className="add-commentary" onClick={() => setAsked(true)}>
        <Icon name="plus" />
        {excerptWords.addCommentary}
      </button>
    );
  }
  return (
    <div className="commentary">
      <div className="commentary-head">
        <label className="label" htmlFor={FIELD_IDS.commentary}>
          {excerptWords.commentary}
        </label>
        <small>{excerptWords.commentaryLength(countCharacters(text))}</small>
      </div>
      {/* It grows with its text, of which the element around it holds a copy. */}
      <div className="grows" data-text={text}>
        <textarea
          ref={field}
          id={FIELD_IDS.commentary}
          className="text-input"
          dir="auto"
          placeholder={excerptWords.commentaryHow}
          value={text}
          onChange={({ target }) => {
            // Emptied by hand it stays open: the next word may come.
            setAsked(true);
            onChange(target.value);
          }}
        />
      </div>
    </div>
  );
});
