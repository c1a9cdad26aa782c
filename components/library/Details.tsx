// All that is known of the chosen delivery, and what can be done with it.
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { Delivery } from '@/utils/core/delivery';
import { describe } from '../shared/words/problem-words';
import { isSuperseded } from '@/utils/core/deliveries/superseded';
import { momentOf } from '../shared/words/dates';
import { Icon } from '../shared/Icon';
import { StateDot } from '../shared/delivery/StateDot';
import { type ActedOn, type ActName, actsOn, labelOf } from '../shared/delivery/offered-acts';
import { actWords } from '../shared/delivery/act-words';
import { stateOf } from './delivery-state';
import { Facts } from './Facts';
import type { LibraryProps } from './library-view';
import { libraryWords } from './library-words';
import { listLabel } from './list-labels';
import { InspectedPart } from './InspectedPart';
import { articleHost, type Names } from './articles/search-articles';
import { ArticleDeliveries } from './ArticleDeliveries';
import type { ListedArticle } from '@/utils/core/deliveries/listed-article';

export interface DetailsProps extends LibraryProps {
  /** That it is of. */
  article: ListedArticle;
  delivery: Delivery;
  names: Names;
  /** Counts how often it was opened: each time it takes the focus. */
  openings: number;
  onChoose(id: string): void;
  onClose(): void;
}

export function Details({ article, delivery, names, openings, view, actions, onChoose, onClose }: DetailsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (openings > 0) heading.current?.focus();
  }, [openings]);
  const met = view.problem?.at === delivery.id ? view.problem.problem : null;
  const superseded = isSuperseded(delivery, view.deliveries);
  const about = view.destinations.find(({ id }) => id === delivery.destination)?.about ?? null;
  const on: ActedOn = { delivery, about, met, superseded };
  const { first, others } = actsOn(on);
  // A comparison holds the ways out of itself.
  const isCompared = view.inspected?.id === delivery.id && view.inspected.kind === 'comparison';
  const acts = isCompared ? others.filter((name) => name !== 'save-as-new') : others;
  const act = (name: ActName) => actions.act(name, delivery.id);
  const keep = useKeptFocus(heading, `${delivery.state} ${delivery.problem?.code} ${met?.code} ${view.inspected?.kind}`);
  const said = view.said?.at === delivery.id ? view.said.text : null;
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };
  return (
    // Escape closes it from wherever the focus is in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="details" aria-label={libraryWords.details} onKeyDown={escape} {...keep}>
      <header className="details-head">
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {delivery.title}
        </h2>
        <button type="button" className="icon-button" aria-label={libraryWords.close} title={libraryWords.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <ArticleDeliveries article={article} chosen={delivery.id} names={names} now={view.now} onChoose={onChoose} />
      <p className="details-state">
        <StateDot state={delivery.state} />
        {stateOf(delivery, view.now)}
        <small>
          <bdi>{articleHost(delivery)}</bdi>
        </small>
      </p>
      <Trouble on={on} help={first} onAct={act} />
      <Acts on={on} acts={acts} onAct={act} />
      {said && <p className="said">{said}</p>}
      <InspectedPart delivery={delivery} view={view} actions={actions} />
      <Facts
        delivery={delivery}
        names={names}
        labels={{
          communities: listLabel(view.sites, delivery.site, 'communities'),
          topics: listLabel(view.sites, delivery.site, 'topics'),
        }}
        askedOf={actions.askedOf}
        moment={(time) => momentOf(time, view.now)}
      />
    </section>
  );
}

/** A button may go with what it did: the focus then stays here, and is not lost. `shown` changes with the buttons. */
function useKeptFocus(heading: RefObject<HTMLElement | null>, shown: string) {
  const within = useRef(false);
  useEffect(() => {
    if (within.current && shown && document.activeElement === document.body) heading.current?.focus();
  }, [heading, shown]);
  return {
    onFocus: () => {
      within.current = true;
    },
    // One that is taken away is not left.
    onBlur: ({ target }: FocusEvent) => {
      if (target.isConnected) within.current = false;
    },
  };
}

/** Its own problem, or what an action of the curator's met with; and what helps. */
function Trouble({ on, help, onAct }: { on: ActedOn; help: ActName | null; onAct(name: ActName): void }) {
  const { delivery, met, superseded } = on;
  const problem = met ?? delivery.problem;
  if (!problem) return null;
  const { message, hint } = describe(problem);
  // Else its hint would be to send it again.
  const isLate = superseded && !met && problem.code !== 'delivery-overtaken';
  const tone = met || delivery.state === 'needs-you' ? 'problem' : delivery.state === 'waiting' ? 'caution' : 'plain';
  return (
    <div className={`notice notice-${tone}`}>
      {tone !== 'plain' && <Icon name="warning" />}
      <p>
        {message} <small>{isLate ? libraryWords.superseded : hint}</small>
      </p>
      {help && (
        <button type="button" className="text-button" onClick={() => onAct(help)}>
          {labelOf(help, on)}
        </button>
      )}
    </div>
  );
}

function Acts({ on, acts, onAct }: { on: ActedOn; acts: ActName[]; onAct(name: ActName): void }) {
  const { delivery } = on;
  const { receipt } = delivery;
  return (
    <div className="details-acts">
      {/^https?:/.test(delivery.draft) && <Away url={delivery.draft} label={actWords.openArticle} />}
      {receipt?.url && <Away url={receipt.url} label={actWords.openReceipt(receipt.review, on.about)} />}
      {acts.map((name) => (
        <button key={name} type="button" className="button" onClick={() => onAct(name)}>
          {labelOf(name, on)}
        </button>
      ))}
    </div>
  );
}

function Away({ url, label }: { url: string; label: string }) {
  return (
    <a className="button" href={url} target="_blank" rel="noreferrer">
      {label}
    </a>
  );
}
