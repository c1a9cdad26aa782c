// All that is kept as one file, out and in.
import { useState } from 'react';
import { FileButton } from '../shared/FileButton';
import { AskBox, Notes } from '../shared/OfferBox';
import { everythingWords } from './everything-words';
import { optionWords } from '../option-words';
import type { OptionsActions, OptionsProps } from '../options-view';
import type { EverythingOffer } from './everything-offer';
import { PartNotice } from '../shared/PartNotice';
import { Section } from '../shared/Section';
import { SitesToReplace } from '../sites/SitesToReplace';

export function EverythingSection({ view, actions }: OptionsProps) {
  const { everything } = view;
  return (
    <Section name={everythingWords.everything} how={everythingWords.everythingHow}>
      <div className="buttons">
        <button type="button" className="button" onClick={actions.exportEverything}>
          {everythingWords.exportEverything}
        </button>
        <FileButton
          name={everythingWords.importEverything}
          accept=".zip,.json"
          choose="file"
          onChoose={([file]) => file && actions.openEverything(file)}
        />
      </div>
      {everything && <Offered offer={everything} actions={actions} />}
      <PartNotice view={view} at="everything" onUndo={actions.undo} />
    </Section>
  );
}

function Offered({ offer, actions }: { offer: EverythingOffer; actions: OptionsActions }) {
  const [ticked, setTicked] = useState<string[]>([]);
  return (
    <AskBox onLeave={actions.leaveEverything}>
      <Summary offer={offer} />
      <Notes of={offer.notes} />
      <SitesToReplace sites={offer.replaced} ticked={ticked} onTick={setTicked} />
      <div className="buttons">
        <button type="button" className="main-action" onClick={() => actions.takeEverything(ticked)}>
          {offer.replaced.length === 0 ? everythingWords.takeEverything : everythingWords.takeChosen}
        </button>
        <button type="button" className="text-button" onClick={actions.leaveEverything}>
          {optionWords.cancel}
        </button>
      </div>
    </AskBox>
  );
}

function Summary({ offer }: { offer: EverythingOffer }) {
  const { curator, curatorStays, appearance, sites, same, replaced, destinations, drafts, deliveries, onTheirWay, choices, unread } = offer;
  const lines = [
    curator && everythingWords.everythingCurator(curator),
    curatorStays && everythingWords.curatorStays(curatorStays),
    appearance && everythingWords.everythingAppearance(appearance),
    sites.length > 0 && everythingWords.everythingSites(sites),
    destinations.length > 0 && everythingWords.everythingDestinations(destinations),
    same.length > 0 && everythingWords.everythingSame(same),
    deliveries.fresh + deliveries.newer + deliveries.kept > 0 && everythingWords.everythingDeliveries(deliveries),
    onTheirWay > 0 && everythingWords.everythingOnTheirWay(onTheirWay),
    drafts.fresh + drafts.newer + drafts.kept > 0 && everythingWords.everythingDrafts(drafts),
    choices > 0 && everythingWords.everythingChoices(choices),
  ].filter((line) => typeof line === 'string' && line !== '');
  return (
    <>
      <ul className="ways">
        {lines.length + replaced.length === 0 ? (
          <li>{everythingWords.everythingEmpty}</li>
        ) : (
          lines.map((line) => <li key={line as string}>{line}</li>)
        )}
      </ul>
      {unread.length > 0 && (
        <div>
          <p className="wrong">{everythingWords.everythingUnread(unread.length)}</p>
          <ul className="ways quiet">
            {unread.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
