// One topic: a row to read, or the same row open to be edited.
import { useEffect, useRef } from 'react';
import { topicWords } from './topic-list-words';
import { TopicEditor, type TopicEditorProps } from './TopicEditor';

export interface TopicRowProps extends TopicEditorProps {
  open: boolean;
  /** Where it appears closed: its button has the focus. */
  takeFocus: boolean;
  onOpen(): void;
}

export function TopicRow({ open, takeFocus, onOpen, ...editor }: TopicRowProps) {
  const { topic } = editor;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takeFocus) button.current?.focus();
  }, [takeFocus]);

  if (open) {
    return (
      <tr>
        <td colSpan={4}>
          <TopicEditor {...editor} />
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
        <button ref={button} type="button" className="text-button" aria-label={topicWords.edit(topic.name)} onClick={onOpen}>
          {topicWords.editTopic}
        </button>
      </td>
    </tr>
  );
}
