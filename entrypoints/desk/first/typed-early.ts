// What is typed before there is a draft to keep it in: kept in the same moment, for the popup may be closed in the next.
import type { ExcerptPolicy } from '@/utils/core/site';

export interface TypedTitle {
  title: string;
  /** ISO 8601. */
  at: string;
  /** What the page said, for a draft where there is none; not checked. */
  facts: unknown;
}

const PREFIX = 'typed ';

/** `key` is the draft's. */
export function keepTyped(key: string, title: string, facts: unknown): void {
  localStorage.setItem(PREFIX + key, JSON.stringify({ title, at: new Date().toISOString(), facts } satisfies TypedTitle));
}

export function typedFor(key: string): TypedTitle | null {
  const kept = localStorage.getItem(PREFIX + key);
  return kept === null ? null : (JSON.parse(kept) as TypedTitle);
}

/** Its draft has it. */
export const forgetTyped = (key: string): void => localStorage.removeItem(PREFIX + key);

/** Keys of what was typed before that moment, milliseconds by the clock. */
export const typedBefore = (moment: number): string[] =>
  Object.keys(localStorage)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length))
    .filter((key) => Date.parse(typedFor(key)?.at ?? '') < moment);

/** What the site that was on the desk last may quote: by that the form shows which paragraphs are taken. */
export const rememberPolicy = (policy: ExcerptPolicy): void => localStorage.setItem('policy', JSON.stringify(policy));

export function rememberedPolicy(): ExcerptPolicy | null {
  const kept = localStorage.getItem('policy');
  return kept === null ? null : (JSON.parse(kept) as ExcerptPolicy);
}
