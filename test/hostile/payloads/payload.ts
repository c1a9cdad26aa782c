/** One text that a hostile page holds in every place where it can hold one. */
export interface Payload {
  /** Unique in a run: `hugo-12`. */
  id: string;
  group: string;
  text: string;
}

/** Numbers the texts of a group; one that stands twice is taken once. */
export function payloadsOf(group: string, texts: readonly string[]): Payload[] {
  const known = [...new Set(texts)].filter((text) => text !== '');
  return known.map((text, index) => ({ id: `${group}-${index}`, group, text }));
}

/** What a payload calls where it may; the detector counts it. */
export const RUN = 'HIT(1)';
