// All that is kept as one file, out and in.
import { useState } from 'react';
import { FileButton } from '../shared/FileButton';
import { AskBox, Notes } from '../shared/OfferBox';
import { optionWords } from '../option-words';
import type { EverythingOffer, OptionsActions, OptionsProps } from '../options-view';
import { PlaceNotice } from '../destinations/PlaceNotice';
import { Section } from '../shared/Section';
import { SitesToReplace } from '../sites/SitesToReplace';

export function EverythingSection({ view, actions }: OptionsProps) {
  const { everything } = view;
  return (
    <Section name={optionWords.everything} how={optionWords.everythingHow}>
      <div className="buttons">
        <button type="button" className="button" onClick={actions.exportEverything}>
          {optionWords.exportEverything}
        </button>
        <FileButton
          name={optionWords.importEverything}
          accept=".json"
          choose="file"
          onChoose={([file]) => file && actions.openEverything(file)}
        />
      </div>
      {everything && <Offered offer={everything} actions={actions} />}
      <PlaceNotice view={view} at="everything" onUndo={actions.undo} />
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
          {offer.replaced.length === 0 ? optionWords.takeEverything : optionWords.takeChosen}
        </button>
        <button type="button" className="text-button" onClick={actions.leaveEverything}>
          {optionWords.cancel}
        </button>
      </div>
    </AskBox>
  );
}

function Summary({ offer }: { offer: EverythingOffer }) {
  const { curator, curatorStays, appearance, sites, same, replaced, destinations, drafts, choices, unread } = offer;
  const lines = [
    curator && optionWords.everythingCurator(curator),
    curatorStays && optionWords.curatorStays(curatorStays),
    appearance && optionWords.everythingAppearance(appearance),
    sites.length > 0 && optionWords.everythingSites(sites),
    destinations.length > 0 && optionWords.everythingDestinations(destinations),
    same.length > 0 && optionWords.everythingSame(same),
    drafts.fresh + drafts.newer + drafts.kept > 0 && optionWords.everythingDrafts(drafts),
    choices > 0 && optionWords.everythingChoices(choices),
  ].filter((line) => typeof line === 'string' && line !== '');
  return (
    <>
      <ul className="ways">
        {lines.length + replaced.length === 0 ? (
          <li>{optionWords.everythingEmpty}</li>
        ) : (
          lines.map((line) => <li key={line as string}>{line}</li>)
        )}
      </ul>
      {unread.length > 0 && (
        <div>
          <p className="wrong">{optionWords.everythingUnread(unread.length)}</p>
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
