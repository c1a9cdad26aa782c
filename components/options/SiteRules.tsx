// What a site asks of every article.
import { useId } from 'react';
import type { Site } from '@/utils/core/site';
import { optionWords } from './option-words';
import { useTyped } from './use-typed';

export interface SiteRulesProps {
  site: Site;
  onChange(site: Site): void;
}

const isWhole = (text: string) => /^[1-9]\d{0,6}$/.test(text.trim());

export function SiteRules({ site, onChange }: SiteRulesProps) {
  const id = useId();
  const most = useTyped(
    String(site.excerpt.maxCharacters),
    (text) => isWhole(text) && onChange({ ...site, excerpt: { maxCharacters: Number(text) } }),
    'typed',
  );
  const wrong = !isWhole(most.value);
  return (
    <div className="part">
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          aria-describedby={`${id}-how`}
          checked={site.vocabulary === 'closed'}
          aria-checked={site.vocabulary === 'closed'}
          onChange={({ target }) => onChange({ ...site, vocabulary: target.checked ? 'closed' : 'open' })}
        />
        {optionWords.closed}
      </label>
      <p id={`${id}-how`} className="quiet switch-how">
        {optionWords.closedHow}
      </p>
      <div className="row">
        <label className="label" htmlFor={id}>
          {optionWords.maxCharacters}
        </label>
        <input id={id} className="text-input short" inputMode="numeric" aria-invalid={wrong} aria-describedby={wrong ? `${id}-wrong` : undefined} {...most} />
      </div>
      {wrong && (
        <p id={`${id}-wrong`} className="wrong">
          {optionWords.maxCharactersWrong}
        </p>
      )}
      <dl>
        <div className="row">
          <dt className="label">{optionWords.contentRoot}</dt>
          <dd>
            <bdi className="exact">{site.contentRoot}</bdi>
          </dd>
        </div>
        <div className="row">
          <dt className="label">{optionWords.contentTypes}</dt>
          <dd>{site.contentTypes.map(({ name }) => name).join(', ')}</dd>
        </div>
      </dl>
    </div>
  );
}
