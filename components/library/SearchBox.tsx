// The box in which words are typed to find something of a list.
import type { KeyboardEvent, Ref } from 'react';

export interface SearchBoxProps {
  boxRef: Ref<HTMLInputElement>;
  name: string;
  placeholder: string;
  query: string;
  onQuery(query: string): void;
  onKeyDown?(event: KeyboardEvent): void;
}

export function SearchBox({ boxRef, name, query, onQuery, ...others }: SearchBoxProps) {
  return (
    <input
      ref={boxRef}
      type="search"
      className="text-input"
      aria-label={name}
      aria-keyshortcuts="/"
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      value={query}
      onChange={({ target }) => onQuery(target.value)}
      {...others}
    />
  );
}
