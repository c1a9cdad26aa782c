// The fields of one topic; each is kept when it is left.
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Site, Topic } from '@/utils/core/site';
import { hasTopic } from '@/utils/taxonomy/change-site';
import { optionWords } from './option-words';
import { linesOf } from './use-typed';

export interface TopicEditorProps {
  topic: Topic;
  site: Site;
  onChange(topic: Topic): void;
  onRemove(): void;
  onClose(): void;
}

export function TopicEditor({ topic, site, onChange, onRemove, onClose }: TopicEditorProps) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(topic.name);
  const [synonyms, setSynonyms] = useState((topic.synonyms ?? []).join('\n'));
  const [instead, setInstead] = useState(topic.useInstead ?? '');
  useEffect(() => first.current?.focus(), []);

  const nameWrong = wrongName(name.trim(), topic, site);
  const insteadWrong = wrongInstead(instead.trim(), topic, site);

  const keep = () => {
    if (nameWrong || insteadWrong) return false;
    const next = topicOf(name, synonyms, instead);
    if (JSON.stringify(next) !== JSON.stringify(topicOf(topic.name, (topic.synonyms ?? []).join('\n'), topic.useInstead ?? ''))) onChange(next);
    return true;
  };
  const done = () => keep() && onClose();
  const onKeyDown = ({ key, target }: KeyboardEvent) => {
    if (key === 'Escape') onClose();
    if (key === 'Enter' && target instanceof HTMLInputElement) done();
  };

  return (
    // Keys and blurs of the fields bubble up to it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="topic-editor" onBlur={keep} onKeyDown={onKeyDown}>
      <Field id={id} label={optionWords.topicName} wrong={nameWrong}>
        {(props) => <input ref={first} {...props} value={name} onChange={({ target }) => setName(target.value)} />}
      </Field>
      <Field id={`${id}-synonyms`} label={optionWords.synonymsHow} wrong={null}>
        {(props) => <textarea rows={3} {...props} value={synonyms} onChange={({ target }) => setSynonyms(target.value)} />}
      </Field>
      <Field id={`${id}-instead`} label={`${optionWords.instead}: ${optionWords.insteadHow}`} wrong={insteadWrong}>
        {(props) => <input {...props} value={instead} onChange={({ target }) => setInstead(target.value)} />}
      </Field>
      <div className="buttons">
        <button type="button" className="button" onClick={done}>
          {optionWords.done}
        </button>
        <button type="button" className="text-button" aria-label={optionWords.removeNamed(topic.name)} onClick={onRemove}>
          {optionWords.remove}
        </button>
      </div>
    </div>
  );
}

interface FieldProps {
  id: string;
  label: string;
  wrong: string | null;
  children(props: { id: string; className: string; dir: 'auto'; 'aria-invalid': boolean; 'aria-describedby': string | undefined }): ReactNode;
}

function Field({ id, label, wrong, children }: FieldProps) {
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {children({ id, className: 'text-input', dir: 'auto', 'aria-invalid': wrong !== null, 'aria-describedby': wrong ? `${id}-wrong` : undefined })}
      {wrong && (
        <p id={`${id}-wrong`} className="wrong">
          {wrong}
        </p>
      )}
    </div>
  );
}

function wrongName(name: string, topic: Topic, site: Site): string | null {
  if (name === '') return optionWords.nameMissing;
  const others = { topics: site.topics.filter((other) => other.name !== topic.name) };
  return name !== topic.name && hasTopic(others, name) ? optionWords.topicThere : null;
}

function wrongInstead(name: string, topic: Topic, site: Site): string | null {
  if (name === '') return null;
  return site.topics.some((other) => other.name === name && other.name !== topic.name) ? null : optionWords.insteadWrong;
}

function topicOf(name: string, synonyms: string, instead: string): Topic {
  const lines = linesOf(synonyms);
  return { name: name.trim(), ...(lines.length > 0 && { synonyms: lines }), ...(instead.trim() && { useInstead: instead.trim() }) };
}
