// What may be done to a delivery: the one list, from which the desk's receipt and the library draw their buttons.
import { type Delivery, mayBePacked, wasTried } from '@/utils/core/delivery';
import { endsRegistered } from '@/utils/core/deliveries/queue';
import type { KindFacts } from '@/utils/core/kinds/kind-facts';
import { causeOf, type Problem, type Remedy, remedyOf } from '@/utils/core/problem';
import { actWords } from './act-words';

export interface ActedOn {
  delivery: Delivery;
  /** What is known of its destination's kind; null where the destination was removed. */
  about: KindFacts | null;
  /** Another save of the article is in its place: see `isSuperseded`. */
  superseded?: boolean;
  /** What an act of the curator's met with. */
  met?: Problem | null;
}

export interface DeliveryAct {
  label(of: ActedOn): string;
  /** Whether its state and its kind let it be done. */
  may(of: ActedOn): boolean;
  /** Only where the draft is not at hand: at the desk it stands in front of the curator. */
  awayFromDesk?: true;
}

/** Of which problem it is the one click that helps. */
const HELPS: Record<Remedy, ActName | null> = {
  settings: 'settings',
  'allow-host': 'allow',
  'allow-folder': 'allow',
  compare: 'compare',
  edit: 'edit',
  'send-again': 'send',
  none: null,
};

const remedy = ({ delivery: { problem } }: ActedOn): Remedy => (problem ? remedyOf(causeOf(problem)) : 'none');
const isOpen = ({ delivery: { state } }: ActedOn): boolean => state === 'queued' || state === 'waiting' || state === 'needs-you';
const differs = ({ delivery: { state, problem } }: ActedOn): boolean => state === 'needs-you' && problem?.code === 'file-differs';
/** What may have arrived is not cancelled but taken back, while there is somebody to ask. */
const mayLieThere = (of: ActedOn): boolean =>
  isOpen(of) && wasTried(of.delivery) && !differs(of) && of.delivery.problem?.code !== 'destination-gone';
const needs = (of: ActedOn, ...remedies: Remedy[]): boolean => of.delivery.state === 'needs-you' && remedies.includes(remedy(of));

/** In the order in which they are drawn, behind the one that helps. */
export const DELIVERY_ACTS = {
  settings: { label: () => actWords.settings, may: (of) => needs(of, 'settings') },
  allow: {
    label: ({ delivery, met }) => actWords.allow(askedFor(met ?? delivery.problem)),
    may: (of) => needs(of, 'allow-host', 'allow-folder'),
  },
  compare: { label: () => actWords.compare, may: differs },
  'save-as-new': { label: () => actWords.saveAsNew, may: differs },
  'open-files': { label: () => actWords.openFiles, may: ({ delivery }) => !endsRegistered(delivery), awayFromDesk: true },
  edit: { label: () => actWords.edit, may: () => true, awayFromDesk: true },
  send: {
    label: ({ delivery: { state } }) => (state === 'waiting' ? actWords.sendNow : actWords.send),
    may: (of) =>
      !of.superseded &&
      (of.delivery.state === 'waiting' ||
        needs(of, 'settings', 'send-again') ||
        (of.delivery.state === 'refused' && remedy(of) !== 'none')),
  },
  pack: { label: () => actWords.pack, may: ({ delivery, about }) => Boolean(about?.canShow) && mayBePacked(delivery) },
  show: {
    label: () => actWords.show,
    may: ({ delivery, about }) => Boolean(about?.canShow && delivery.state === 'delivered' && delivery.receipt),
  },
  undo: {
    label: () => actWords.undo,
    may: (of) => (of.delivery.state === 'delivered' && of.about !== null) || mayLieThere(of),
    awayFromDesk: true,
  },
  cancel: { label: () => actWords.cancel, may: (of) => isOpen(of) && !mayLieThere(of), awayFromDesk: true },
  /** Does once more what met with the problem that is shown. */
  'try-again': {
    label: () => actWords.tryAgain,
    may: ({ met }) => met != null && remedyOf(met.code) === 'send-again',
    awayFromDesk: true,
  },
} as const satisfies Record<string, DeliveryAct>;

export type ActName = keyof typeof DELIVERY_ACTS;
type Acts = typeof DELIVERY_ACTS;
export type DeskActName = { [Name in ActName]: Acts[Name] extends { awayFromDesk: true } ? never : Name }[ActName];

const NAMES = Object.keys(DELIVERY_ACTS) as ActName[];

const askedFor = (problem: Problem | null): string => problem?.details['host'] ?? problem?.details['folder'] ?? '';

/** What helps with its own problem; null where it has none, or goes on by itself, or nothing helps. */
function ownHelp(of: ActedOn): ActName | null {
  const { state, problem } = of.delivery;
  if (!problem || of.superseded) return null;
  const name = state === 'waiting' || state === 'refused' ? 'send' : HELPS[remedy(of)];
  return name && DELIVERY_ACTS[name].may(of) ? name : null;
}

/** What helps with what an act met; then that goes on. Of what was delivered neither version can be chosen. */
function metHelp(met: Problem, of: ActedOn): ActName | null {
  const name = HELPS[remedyOf(met.code)];
  if (name === 'send') return 'try-again';
  return name === 'compare' && !differs(of) ? null : name;
}

/** `first`: what helps, to stand beside its problem. `others`: all else that may be done. */
export function actsOn(of: ActedOn): { first: ActName | null; others: ActName[] } {
  const own = ownHelp(of);
  const first = of.met ? metHelp(of.met, of) : own;
  const others = NAMES.filter((name) => name !== own && name !== 'try-again' && DELIVERY_ACTS[name].may(of));
  return { first, others: [...(own ? [own] : []), ...others].filter((name) => name !== first) };
}

/** Those that the desk offers beside a line of its receipt. */
export function actsAtDesk(of: ActedOn): DeskActName[] {
  const { first, others } = actsOn(of);
  return [...(first ? [first] : []), ...others].filter((name): name is DeskActName => !('awayFromDesk' in DELIVERY_ACTS[name]));
}

export const labelOf = (name: ActName, of: ActedOn): string => DELIVERY_ACTS[name].label(of);
