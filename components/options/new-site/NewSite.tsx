// The front door of a new site: the ways to one, the shortest first.
import { useMeantCard } from '../shared/use-meant-card';
import { NEW_SITE_CARD } from '../../shared/settings-cards';
import { FileButton } from '../shared/FileButton';
import { OfferBox } from '../shared/OfferBox';
import type { OptionsProps } from '../options-view';
import { PartNotice } from '../shared/PartNotice';
import { FromPreset } from './FromPreset';
import { newSiteWords as words } from './new-site-words';
import { Way } from './Way';

export function NewSite({ view, actions }: OptionsProps) {
  const card = useMeantCard(NEW_SITE_CARD);
  return (
    <section {...card} className="new-site" aria-labelledby="new-site-heading">
      <h3 id="new-site-heading">{words.heading}</h3>
      <FromPreset view={view} actions={actions} />
      <Way name={words.colleague} how={words.colleagueHow}>
        <FileButton
          name={words.chooseSiteFile}
          accept=".json"
          choose="file"
          onChoose={([file]) => file && actions.openFile('new-site', file)}
        />
      </Way>
      <OfferBox view={view} at="new-site" actions={actions} />
      <PartNotice view={view} at="new-site" onUndo={actions.undo} onStop={actions.stopReading} />
    </section>
  );
}
