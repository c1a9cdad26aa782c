// A name that may have a source before it: the source stands back.

/** `Source: Topic` → both; other names whole. */
const SOURCE = /^([^:]+: )(.+)$/;

export function OptionName({ name }: { name: string }) {
  const [, source, topic] = SOURCE.exec(name) ?? [];
  return (
    <bdi className="option-name">
      {source && <span className="option-source">{source}</span>}
      {topic ?? name}
    </bdi>
  );
}
