// One topic: a row to read, or the same row open to be edited.
import { useEffect, useRef } from 'react';
import type { Site, Topic } from '@/utils/core/site';
import { optionWords } from './option-words';
import { TopicEditor } from './TopicEditor';

export interface TopicRowProps {
  topic: Topic;
  site: Site;
  open: boolean;
  /** Where it appears closed: its button has the focus. */
  takeFocus: boolean;
  onOpen(): void;
  onClose(): void;
  onChange(topic: Topic): void;
  onRemove(): void;
}

export function TopicRow({ topic, site, open, takeFocus, onOpen, onClose, onChange, onRemove }: TopicRowProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takeFocus) button.current?.focus();
  }, [takeFocus]);

  if (open) {
    return (
      <tr>
        <td colSpan={4}>
          <TopicEditor topic={topic} site={site} onChange={onChange} onRemove={onRemove} onClose={onClose} />
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">
        <bdi>{topic.name}</bdi>
      </th>
      <td>
        <bdi>{topic.synonyms?.join(', ')}</bdi>
      </td>
      <td>
        <bdi>{topic.useInstead}</bdi>
      </td>
      <td>
        <button ref={button} type="button" className="text-button" aria-label={optionWords.edit(topic.name)} onClick={onOpen}>
          {optionWords.editTopic}
        </button>
      </td>
    </tr>
  );
}
