// The columns of a table of topics, by the names that people give them.

export type Column = 'topic' | 'synonyms' | 'useInstead';

const NAMES: Record<Column, readonly string[]> = {
  topic: ['topic', 'topics', 'topic name', 'name', 'community topic', 'community topics'],
  synonyms: ['synonym', 'synonyms', 'alias', 'aliases', 'also known as'],
  useInstead: ['use instead', 'useinstead', 'replaced by', 'successor'],
};

/** The column that a field of a header names, whatever its case, spaces and hyphens; null where it names none. */
export function columnOf(field: string): Column | null {
  const name = field.trim().toLowerCase().replace(/[\s_-]+/g, ' ');
  return (Object.keys(NAMES) as Column[]).find((column) => NAMES[column].includes(name)) ?? null;
}
