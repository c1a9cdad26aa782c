// What a site asks of every article.
import { useId } from 'react';
import { contentRootFault } from '@/utils/base/path-segment';
import type { Site } from '@/utils/core/site';
import { ContentTypeList } from './ContentTypeList';
import { ExcerptRules } from './ExcerptRules';
import { HostsField } from './HostsField';
import { siteWords } from './site-words';
import { listWords } from './list-words';
import type { OptionsActions } from '../options-view';
import { TypedField } from '../shared/TypedField';

export interface SiteRulesProps {
  site: Site;
  actions: Pick<OptionsActions, 'changeSite' | 'tell' | 'addContentType' | 'removeContentType'>;
}

export function SiteRules({ site, actions }: SiteRulesProps) {
  const id = useId();
  const change = (of: Partial<Site>) => actions.changeSite(site.slug, (now) => ({ ...now, ...of }));
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
      <ExcerptRules
        policy={site.excerpt}
        onChange={(of) => actions.changeSite(site.slug, (now) => ({ ...now, excerpt: of(now.excerpt) }))}
        tell={(text) => actions.tell(site.slug, text)}
      />
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
