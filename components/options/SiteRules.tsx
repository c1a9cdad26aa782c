// What a site asks of every article.
import { useId } from 'react';
import type { Site } from '@/utils/core/site';
import { optionWords } from './option-words';
import type { OptionsActions } from './options-view';
import { useTyped } from './use-typed';

export interface SiteRulesProps {
  site: Site;
  actions: Pick<OptionsActions, 'changeSite' | 'tell'>;
}

const isWhole = (text: string) => /^[1-9]\d{0,6}$/.test(text.trim());

export function SiteRules({ site, actions }: SiteRulesProps) {
  const id = useId();
  const change = (of: Partial<Site>) => actions.changeSite(site.slug, (now) => ({ ...now, ...of }));
  const { field, wrong } = useTyped({
    kept: String(site.excerpt.maxCharacters),
    whyNot: (text) => (isWhole(text) ? null : optionWords.maxCharactersWrong),
    write: (text) => change({ excerpt: { maxCharacters: Number(text) } }),
    tell: (text) => actions.tell(site.slug, text),
  });
  return (
    <div className="part">
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          aria-describedby={`${id}-how`}
          checked={site.vocabulary === 'closed'}
          aria-checked={site.vocabulary === 'closed'}
          onChange={({ target }) => change({ vocabulary: target.checked ? 'closed' : 'open' })}
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
        <input id={id} className="text-input short" inputMode="numeric" aria-invalid={wrong !== null} aria-describedby={wrong ? `${id}-wrong` : undefined} {...field} />
      </div>
      {wrong && (
        <p id={`${id}-wrong`} className="wrong">
          {wrong}
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
