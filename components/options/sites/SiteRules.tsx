// What a site asks of every article.
import { useId } from 'react';
import { contentRootFault } from '@/utils/base/path-segment';
import type { Site } from '@/utils/core/site';
import { ContentTypeList } from './ContentTypeList';
import { FormatChoice } from './FormatChoice';
import { HostsField } from './HostsField';
import { siteWords } from './site-words';
import { listWords } from './list-words';
import type { OptionsActions } from '../options-view';
import { TypedField } from '../shared/TypedField';
import { useTyped } from '../shared/use-typed';

export interface SiteRulesProps {
  site: Site;
  /** Names of the formats that there are. */
  formats: readonly string[];
  actions: Pick<OptionsActions, 'changeSite' | 'tell' | 'addContentType' | 'removeContentType'>;
}

/** Whether a text is a number that an excerpt's characters can be limited to. */
export const isLimit = (text: string) => /^[1-9]\d{0,6}$/.test(text.trim());

export function SiteRules({ site, formats, actions }: SiteRulesProps) {
  const id = useId();
  const change = (of: Partial<Site>) => actions.changeSite(site.slug, (now) => ({ ...now, ...of }));
  const { field, wrong } = useTyped({
    kept: String(site.excerpt.maxCharacters),
    whyNot: (text) => (isLimit(text) ? null : siteWords.maxCharactersWrong),
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
        {siteWords.closed}
      </label>
      <p id={`${id}-how`} className="quiet switch-how">
        {siteWords.closedHow}
      </p>
      <div className="row">
        <label className="label" htmlFor={id}>
          {siteWords.maxCharacters}
        </label>
        <input
          id={id}
          className="text-input short"
          inputMode="numeric"
          aria-invalid={wrong !== null}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          {...field}
        />
      </div>
      {wrong && (
        <p id={`${id}-wrong`} className="wrong">
          {wrong}
        </p>
      )}
      <FormatChoice id={`${id}-format`} formats={formats} value={site.format} onChoose={(format) => change({ format })} />
      <TypedField
        label={siteWords.contentRoot}
        kept={site.contentRoot}
        whyNot={(text) => {
          const fault = contentRootFault(text.trim());
          return fault && siteWords.contentRootWrong(fault);
        }}
        write={(text) => change({ contentRoot: text.trim() })}
        tell={(text) => actions.tell(site.slug, text)}
      />
      <HostsField site={site} onChange={(hosts) => change({ hosts })} tell={(text) => actions.tell(site.slug, text)} />
      <h4>{listWords.contentTypes}</h4>
      <ContentTypeList site={site} actions={actions} />
    </div>
  );
}
