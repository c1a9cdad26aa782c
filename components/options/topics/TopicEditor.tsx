// The fields of one topic, each kept as it is typed.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Site, Topic } from '@/utils/core/site';
import { hasTopic, type TopicEdit } from '@/utils/taxonomy/change-site';
import { optionWords } from '../option-words';
import { topicWords } from './topic-list-words';
import { TypedField } from '../shared/TypedField';
import { linesOf } from '../shared/use-typed';

export interface TopicEditorProps {
  topic: Topic;
  site: Site;
  /** Of the topic that is called `name`. */
  onChange(name: string, edit: TopicEdit): void;
  /** Of something that could not be kept. */
  tell(text: string): void;
  onRemove(name: string): void;
  onClose(name: string): void;
}

export function TopicEditor({ topic, site, onChange, tell, onRemove, onClose }: TopicEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLInputElement>(null);
  /** Its newest name, also before it is shown: two fields may be kept at once. */
  const called = useRef(topic.name);
  useEffect(() => first.current?.focus(), []);

  const edit = (change: TopicEdit) => {
    onChange(called.current, change);
    called.current = change.name ?? called.current;
  };
  const close = () => {
    // A field is kept when it is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onClose(called.current);
  };
  const done = () => {
    const wrong = box.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else close();
  };
  const onKeyDown = ({ key, target }: KeyboardEvent) => {
    if (key === 'Escape') close();
    if (key === 'Enter' && target instanceof HTMLInputElement) done();
  };

  return (
    // Keys of the fields bubble up to it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} className="topic-editor" onKeyDown={onKeyDown}>
      <TypedField
        inputRef={first}
        label={optionWords.named}
        kept={topic.name}
        whyNot={(text) => wrongName(text.trim(), topic, site)}
        write={(text) => edit({ name: text.trim() })}
        tell={tell}
      />
      <TypedField
        label={topicWords.synonymsHow}
        lines={3}
        kept={(topic.synonyms ?? []).join('\n')}
        write={(text) => edit({ synonyms: linesOf(text) })}
        tell={tell}
      />
      <TypedField
        label={`${topicWords.instead}: ${topicWords.insteadHow}`}
        kept={topic.useInstead ?? ''}
        whyNot={(text) => wrongInstead(text.trim(), topic, site)}
        write={(text) => edit({ useInstead: text.trim() })}
        tell={tell}
      />
      <div className="buttons">
        <button type="button" className="button" onClick={done}>
          {optionWords.done}
        </button>
        <button
          type="button"
          className="text-button"
          aria-label={optionWords.removeNamed(topic.name)}
          onClick={() => onRemove(called.current)}
        >
          {optionWords.remove}
        </button>
      </div>
    </div>
  );
}

function wrongName(name: string, topic: Topic, site: Site): string | null {
  if (name === '') return optionWords.nameMissing;
  const others = { topics: site.topics.filter((other) => other.name !== topic.name) };
  return name !== topic.name && hasTopic(others, name) ? topicWords.topicThere : null;
}

function wrongInstead(name: string, topic: Topic, site: Site): string | null {
  if (name === '') return null;
  return site.topics.some((other) => other.name === name && other.name !== topic.name) ? null : topicWords.insteadWrong;
}
