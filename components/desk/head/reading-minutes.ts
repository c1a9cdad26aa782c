// How long an article takes to read.

/** Characters a minute: 230 words of six letters; in Chinese, Japanese and Korean a character is about half a word. */
const PER_MINUTE = 1400;
const PER_MINUTE_CJK = 500;

/** Whole minutes, at least one; `lang` is BCP 47. */
export function readingMinutes(characters: number, lang: string): number {
  const pace = /^(zh|ja|ko)\b/i.test(lang) ? PER_MINUTE_CJK : PER_MINUTE;
  return Math.max(1, Math.round(characters / pace));
}
