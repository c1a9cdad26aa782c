// Which site the article is for, where there are several.
import type { DeskView } from '../desk-view';
import { Icon } from '../../shared/Icon';
import { headWords } from './head-words';

export interface SiteChoiceProps {
  sites: DeskView['sites'];
  /** Of the site that is chosen. */
  slug: string;
  onChoose(slug: string): void;
}

export function SiteChoice({ sites, slug, onChoose }: SiteChoiceProps) {
  return (
    <div className="site-choice">
      <select
        aria-label={headWords.site}
        aria-keyshortcuts="Alt+0"
        title={headWords.siteKeys(sites.find((site) => site.slug === slug)?.name ?? '')}
        value={slug}
        onChange={({ target }) => onChoose(target.value)}
      >
        {sites.map((site) => (
          <option key={site.slug} value={site.slug}>
            {site.name}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </div>
  );
}
