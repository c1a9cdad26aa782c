// A site's files: written out for the team, or read in.
import type { Site } from '@/utils/core/site';
import { siteWords } from './site-words';
import type { OptionsActions } from '../options-view';
import { SiteImport } from './SiteImport';

export interface SiteFilesProps {
  site: Site;
  actions: OptionsActions;
}

const EXPORTS = [
  ['json', siteWords.exportSite],
  ['csv', siteWords.exportCsv],
  ['lines', siteWords.exportLines],
] as const;

export function SiteFiles({ site, actions }: SiteFilesProps) {
  return (
    <div className="part">
      <h4>{siteWords.exportHeading}</h4>
      <div className="buttons">
        {EXPORTS.map(([kind, label]) => (
          <button key={kind} type="button" className="button" onClick={() => actions.exportSite(site.slug, kind)}>
            {label}
          </button>
        ))}
      </div>
      <h4>{siteWords.checkHeading}</h4>
      <p className="quiet">{siteWords.checkHow}</p>
      <div className="buttons">
        <a className="button" href={`/audit.html?site=${encodeURIComponent(site.slug)}`}>
          {siteWords.checkSite}
        </a>
      </div>
      <SiteImport site={site} actions={actions} />
    </div>
  );
}
