// A name that may have a source before it: the source stands back, what was typed stands out.
import { matchedParts } from './matched-parts';

/** `Source: Topic` → both; other names whole. */
const SOURCE = /^([^:]+: )(.+)$/;

export interface OptionNameProps {
  name: string;
  /** What was typed to find it. */
  query?: string;
}

export function OptionName({ name, query = '' }: OptionNameProps) {
  const [, source, topic] = SOURCE.exec(name) ?? [];
  return (
    <bdi className="option-name">
      {source && (
        <span className="option-source">
          <Matched text={source} query={query} />
        </span>
      )}
      <Matched text={topic ?? name} query={query} />
    </bdi>
  );
}

function Matched({ text, query }: { text: string; query: string }) {
  if (query.trim() === '') return text;
  // Parts have no name but their place.
  // oxlint-disable-next-line react/no-array-index-key
  return matchedParts(text, query).map(({ text: part, matched }, index) => (matched ? <mark key={index}>{part}</mark> : part));
}
