// The sites at hand, and the way to add one.
import { FileButton } from '../shared/FileButton';
import { NewSite } from './NewSite';
import { OfferBox } from '../shared/OfferBox';
import { optionWords } from '../option-words';
import type { OptionsProps } from '../options-view';
import { PlaceNotice } from '../destinations/PlaceNotice';
import { Section } from '../shared/Section';
import { SiteCard } from './SiteCard';

export function SitesSection({ view, actions }: OptionsProps) {
  return (
    <Section name={optionWords.sites} how={optionWords.sitesHow}>
      {view.sites.map((shown) => (
        <SiteCard key={shown.site.slug} shown={shown} view={view} actions={actions} />
      ))}
      <div className="site-new">
        <h3>{optionWords.addSite}</h3>
        <p className="quiet">{optionWords.addSiteHow}</p>
        <div className="buttons">
          <FileButton
            name={optionWords.chooseSiteFile}
            accept=".json"
            choose="file"
            onChoose={([file]) => file && actions.openFile('new-site', file)}
          />
        </div>
        <p className="quiet">{optionWords.newSiteHow}</p>
        <NewSite view={view} actions={actions} />
        <OfferBox view={view} at="new-site" actions={actions} />
        <PlaceNotice view={view} at="new-site" onUndo={actions.undo} onStop={actions.stopReading} />
      </div>
    </Section>
  );
}
