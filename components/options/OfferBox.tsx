// What an opened file holds, and the one click that takes it.
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { ContentOffer } from './ContentOffer';
import { optionWords } from './option-words';
import type { Offer, OptionsActions, OptionsView, Place } from './options-view';

export interface OfferBoxProps {
  view: OptionsView;
  at: Place;
  actions: Pick<OptionsActions, 'takeOffer' | 'leaveOffer'>;
}

export function OfferBox({ view, at, actions }: OfferBoxProps) {
  if (view.offer?.at !== at) return null;
  const { offer } = view.offer;
  return (
    <AskBox onLeave={actions.leaveOffer}>
      <Summary offer={offer} />
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

function Summary({ offer }: { offer: Offer }) {
  if (offer.kind === 'content') return <ContentOffer offer={offer} />;
  if (offer.kind === 'topics') {
    return (
      <>
        <p>{optionWords.offerTopics(offer.file, offer.topics.length)}</p>
        <p className="quiet">{optionWords.offerFresh(offer.fresh, offer.known)}</p>
        {offer.first.length > 0 && (
          <ul className="ways">
            {offer.first.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
            {offer.fresh > offer.first.length && <li>{optionWords.more(offer.fresh - offer.first.length)}</li>}
          </ul>
        )}
      </>
    );
  }
  const { site, replaces } = offer;
  return (
    <>
      <p>{optionWords.offerSite(site.name, replaces)}</p>
      <p className="quiet">
        {optionWords.counts({ communities: site.communities.length, topics: site.topics.length, contentTypes: site.contentTypes.length })}
      </p>
    </>
  );
}

/** What is to be known of how a file was read. */
export const Notes = ({ of }: { of: string[] }) => of.map((note) => <p key={note}>{note}</p>);

function choicesFor(offer: Offer): [label: string, how: 'add' | 'replace'][] {
  if (offer.kind === 'site') return [[offer.replaces ? optionWords.replaceSite(offer.site.name) : optionWords.addOfferedSite(offer.site.name), 'add']];
  if (offer.kind === 'topics') return offer.topics.length === 0 ? [] : [[optionWords.addTopics, 'add'], [optionWords.replaceTopics(offer.topics.length), 'replace']];
  const { communities, topics, contentTypes } = offer;
  return communities.length + topics.length + contentTypes.length === 0 ? [] : [[optionWords.addContent, 'add']];
}
