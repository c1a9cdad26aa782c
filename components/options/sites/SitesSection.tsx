// The sites at hand, and the way to add one.
import { FileButton } from '../shared/FileButton';
import { NewSite } from './NewSite';
import { OfferBox } from '../shared/OfferBox';
import { siteWords } from './site-words';
import type { OptionsProps } from '../options-view';
import { PartNotice } from '../shared/PartNotice';
import { Section } from '../shared/Section';
import { SiteCard } from './SiteCard';

export function SitesSection({ view, actions }: OptionsProps) {
  return (
    <Section name={siteWords.sites} how={siteWords.sitesHow}>
      {view.sites.map((shown) => (
        <SiteCard key={shown.site.slug} shown={shown} view={view} actions={actions} />
      ))}
      <div className="site-new">
        <h3>{siteWords.addSite}</h3>
        <p className="quiet">{siteWords.addSiteHow}</p>
        <div className="buttons">
          <FileButton
            name={siteWords.chooseSiteFile}
            accept=".json"
            choose="file"
            onChoose={([file]) => file && actions.openFile('new-site', file)}
          />
        </div>
        <p className="quiet">{siteWords.newSiteHow}</p>
        <NewSite view={view} actions={actions} />
        <OfferBox view={view} at="new-site" actions={actions} />
        <PartNotice view={view} at="new-site" onUndo={actions.undo} onStop={actions.stopReading} />
      </div>
    </Section>
  );
}
