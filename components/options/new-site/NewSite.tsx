// The front door of a new site: the ways to one, the shortest first.
import { useMeantCard } from '../shared/use-meant-card';
import { NEW_SITE_CARD } from '../../shared/settings-cards';
import { FileButton } from '../shared/FileButton';
import { OfferBox } from '../shared/OfferBox';
import type { OptionsProps } from '../options-view';
import { LearnLater } from '../learn/LearnLater';
import { PartNotice } from '../shared/PartNotice';
import { FromFiles } from './FromFiles';
import { FromRepository } from '../team/FromRepository';
import { FromPreset } from './FromPreset';
import { newSiteWords as words } from './new-site-words';
import { Way } from './Way';

export function NewSite({ view, actions }: OptionsProps) {
  const card = useMeantCard(NEW_SITE_CARD);
  const { learning } = view;
  return (
    <section {...card} className="new-site" aria-labelledby="new-site-heading">
      <h3 id="new-site-heading">{words.heading}</h3>
      {learning?.at === 'new-site' ? (
        <LearnLater view={learning} sites={view.sites} actions={actions} />
      ) : (
        <Ways view={view} actions={actions} />
      )}
      <OfferBox view={view} at="new-site" actions={actions} />
      <PartNotice view={view} at="new-site" onUndo={actions.undo} onStop={actions.stopReading} />
    </section>
  );
}

function Ways({ view, actions }: OptionsProps) {
  return (
    <>
      <FromFiles onFiles={(files) => actions.learnFiles('new-site', files)} />
      <FromPreset view={view} actions={actions} />
      <FromRepository view={view} actions={actions} />
      <Way name={words.colleague} how={words.colleagueHow}>
        <FileButton
          name={words.chooseSiteFile}
          accept=".json"
          choose="file"
          onChoose={([file]) => file && actions.openFile('new-site', file)}
        />
      </Way>
    </>
  );
}
