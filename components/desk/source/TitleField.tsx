// The title, edited in place as large as it reads.
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { LIMITS } from '@/utils/core/limits';
import { FIELD_IDS, missingProps } from '../../shared/field-ids';
import { sourceWords } from './source-words';

export interface TitleFieldProps {
  title: string;
  /** The page offers others. */
  others: boolean;
  missing: boolean;
  onChange(title: string): void;
}

export function TitleField({ title, others, missing, onChange }: TitleFieldProps) {
  // Until it is edited a title keeps to the space that was reserved for it, so that nothing below moves when it comes.
  const [grown, setGrown] = useState(false);
  const [cut, setCut] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const measure = () => {
      const { scrollHeight = 0, clientHeight = 0 } = field.current ?? {};
      setCut(title !== '' && scrollHeight > clientHeight);
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [title]);
  return (
    <div className={`title-grow${grown ? ' grown' : ''}${cut ? ' title-cut' : ''}`} data-text={title}>
      <textarea
        ref={field}
        id={FIELD_IDS.title}
        className="title"
        aria-label={sourceWords.title}
        dir="auto"
        rows={1}
        maxLength={LIMITS.title}
        value={title}
        onFocus={() => setGrown(true)}
        onChange={({ target }) => onChange(target.value.replace(/(?<!\s)\s+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space)))}
        onKeyDown={keepOnOneLine}
        aria-keyshortcuts={others ? 'Alt+ArrowDown' : undefined}
        {...missingProps(missing)}
      />
    </div>
  );
}

function keepOnOneLine(event: KeyboardEvent) {
  const alone = !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing;
  if (event.key === 'Enter' && alone) event.preventDefault();
}
