// How much of an article a site may quote: its length, and its share of the text.
import type { ExcerptPolicy } from '@/utils/core/site';
import { TypedField } from '../shared/TypedField';
import { siteWords } from './site-words';

export interface ExcerptRulesProps {
  policy: ExcerptPolicy;
  onChange(change: (now: ExcerptPolicy) => ExcerptPolicy): void;
  tell(text: string): void;
}

/** Whether a text is a number that an excerpt's characters can be limited to. */
const isLimit = (text: string) => /^[1-9]\d{0,6}$/.test(text.trim());
/** Nothing, or a whole number from 1 to 100, with or without its sign. */
const SHARE = /^(?:([1-9]\d?|100) ?%?)?$/;
const isShare = (text: string) => SHARE.test(text.trim());
const shareOf = (text: string): number | null => Number(SHARE.exec(text.trim())?.[1] ?? 0) || null;

export function ExcerptRules({ policy, onChange, tell }: ExcerptRulesProps) {
  return (
    <>
      <TypedField
        label={siteWords.maxCharacters}
        kept={String(policy.maxCharacters)}
        short
        whyNot={(text) => (isLimit(text) ? null : siteWords.maxCharactersWrong)}
        write={(text) => onChange((now) => ({ ...now, maxCharacters: Number(text) }))}
        tell={tell}
      />
      <TypedField
        label={siteWords.maxShare}
        kept={String(policy.maxShare ?? '')}
        short
        whyNot={(text) => (isShare(text) ? null : siteWords.maxShareWrong)}
        write={(text) => onChange(({ maxCharacters }) => ({ maxCharacters, ...(shareOf(text) && { maxShare: shareOf(text)! }) }))}
        tell={tell}
      />
      <p className="quiet">{siteWords.maxShareHow}</p>
    </>
  );
}
