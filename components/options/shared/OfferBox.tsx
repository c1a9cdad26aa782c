// What an opened file holds, and the one click that takes it.
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { ContentOffer } from '../sites/ContentOffer';
import { importWords } from '../topics/import-words';
import { OddLines } from './OddLines';
import { optionWords } from '../option-words';
import { siteWords } from '../sites/site-words';
import type { OptionsActions, OptionsView, OptionsPart } from '../options-view';
import type { Offer } from '../sites/offers';
import { TopicsOffer } from '../topics/TopicsOffer';

export interface OfferBoxProps {
  view: OptionsView;
  at: OptionsPart;
  actions: Pick<
    OptionsActions,
    'takeOffer' | 'leaveOffer' | 'planTopics' | 'shapeTopics' | 'encodeTopics' | 'intoList' | 'chooseKey' | 'separateKey' | 'mergeKey'
  >;
}

export function OfferBox({ view, at, actions }: OfferBoxProps) {
  if (view.offer?.at !== at) return null;
  const { offer } = view.offer;
  return (
    <AskBox onLeave={actions.leaveOffer}>
      <Summary offer={offer} actions={actions} />
      <Notes of={offer.notes} />
      <div className="buttons">
        {choicesFor(offer).map(([label, how]) => (
          <button key={how} type="button" className={how === 'add' ? 'main-action' : 'button'} onClick={() => actions.takeOffer(how)}>
            {label}
          </button>
        ))}
        <button type="button" className="text-button" onClick={actions.leaveOffer}>
          {optionWords.cancel}
        </button>
      </div>
    </AskBox>
  );
}

/** Takes the focus when it comes, so that it is read and answered where one is; gives it back when it goes. */
export function AskBox({ name = optionWords.importHeading, onLeave, children }: { name?: string; onLeave(): void; children: ReactNode }) {
  const box = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    const here = box.current;
    const before = document.activeElement;
    here?.focus();
    return () => {
      if (here?.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // Escape bubbles up from its buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset ref={box} className="offer" tabIndex={-1} onKeyDown={({ key }) => key === 'Escape' && onLeave()}>
      <legend className="unseen">{name}</legend>
      {children}
    </fieldset>
  );
}

function Summary({ offer, actions }: { offer: Offer; actions: OfferBoxProps['actions'] }) {
  if (offer.kind === 'content') return <ContentOffer offer={offer} actions={actions} />;
  if (offer.kind === 'topics') return <TopicsOffer offer={offer} actions={actions} />;
  const { site, replaces, destinations = [], odd, oddCount } = offer;
  return (
    <>
      <p>{importWords.offerSite(site.name, replaces)}</p>
      <p className="quiet">
        {siteWords.counts({ communities: site.communities.length, topics: site.topics.length, contentTypes: site.contentTypes.length })}
      </p>
      {destinations.length > 0 && (
        <p className="quiet">
          {importWords.offerDestinations(destinations.map(({ name, kind }) => name || kind))} {importWords.offerWithoutTokens}
        </p>
      )}
      <OddLines odd={odd} count={oddCount} />
    </>
  );
}

/** What is to be known of how a file was read. */
export const Notes = ({ of }: { of: string[] }) => of.map((note) => <p key={note}>{note}</p>);

function choicesFor(offer: Offer): [label: string, how: 'add' | 'replace'][] {
  if (offer.kind === 'site')
    return [[offer.replaces ? importWords.replaceSite(offer.site.name) : importWords.addOfferedSite(offer.site.name), 'add']];
  if (offer.kind === 'topics') {
    const { found } = offer;
    return found === null || found.names === 0
      ? []
      : [
          [importWords.addTopics, 'add'],
          [importWords.replaceTopics(found.fits.replace), 'replace'],
        ];
  }
  return Object.keys(offer.uses).length + offer.found.contentTypes.length === 0 ? [] : [[importWords.addContent, 'add']];
}
