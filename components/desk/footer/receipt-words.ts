// What a receipt says: of all places in one line, and of each in its own.
import { type DeliveryState, mayBePacked } from '@/utils/core/delivery';
import { describe } from '../../shared/problem-words';
import { type Remedy, remedyOf } from '@/utils/core/problem';
import { clockOf } from '../../shared/dates';
import type { LineAct, ReceiptLine } from '../desk-view';
import { placeName, placeWithHost } from '../../shared/place-words';
import { words } from '../../shared/words';

const isUnderWay = (state: DeliveryState): boolean => state === 'queued' || state === 'sending' || state === 'waiting';

/** A line and a quieter one below it. */
export function sentWords(lines: ReceiptLine[]): { state: string; aside: string } {
  const needing = lines.filter(({ row }) => row.state === 'needs-you');
  const [under, ...others] = lines.filter(({ row }) => isUnderWay(row.state));
  if (needing.length > 0) return { state: words.savedNeedsYou, aside: words.kept };
  if (!under) return { state: words.savedDelivered, aside: words.mayClose };
  const to = others.length > 0 ? words.places(others.length + 1) : placeWithHost(under.place);
  return { state: words.onItsWay(to), aside: words.mayClose };
}

/** What is heard when it changes. */
export function sentAloud(lines: ReceiptLine[]): string {
  const told = lines.filter(({ row }) => row.state === 'needs-you' || row.state === 'waiting');
  const each = told.map((line) => `${placeName(line.place)}: ${lineState(line)}. ${lineReason(line)}`);
  return [sentWords(lines).state, ...each].join('. ');
}

export function lineState({ row: { state, receipt, retryAt, problem } }: ReceiptLine): string {
  if (state === 'delivered') return receipt?.review ? words.inReview : words.delivered;
  if (state === 'waiting') return retryAt ? words.waitingUntil(clockOf(retryAt)) : words.waiting;
  if (state === 'refused') return problem ? describe(problem).message : words.notSaved;
  return state === 'needs-you' ? words.needsYou : words.underWay;
}

/** Why it is not there, or not as it should be. */
export function lineReason({ row: { state, problem, receipt } }: ReceiptLine): string {
  if (state === 'delivered' && receipt?.byOther) return words.renamedByOther;
  if (!problem || state === 'refused') return '';
  const { message, hint } = describe(problem);
  return `${message} ${hint}`;
}

const ACTS: Record<Remedy, LineAct[]> = {
  settings: ['settings', 'send'],
  'allow-host': ['allow'],
  'allow-folder': ['allow'],
  compare: ['compare', 'save-as-new'],
  'send-again': ['send'],
  // The draft is at hand, and saving it is the way.
  edit: [],
  none: [],
};

export function lineActs({ place, row }: ReceiptLine): LineAct[] {
  const { state, problem, receipt } = row;
  if (state === 'delivered') return place?.about.canShow && receipt ? [...(mayBePacked(row) ? (['pack'] as const) : []), 'show'] : [];
  if (state === 'waiting') return ['send'];
  return state === 'needs-you' ? ACTS[problem ? remedyOf(problem.code) : 'send-again'] : [];
}

export function actLabel(act: LineAct, { row: { state, problem } }: ReceiptLine): string {
  const host = problem?.details['host'] ?? problem?.details.folder ?? '';
  return {
    send: state === 'waiting' ? words.sendNow : words.sendAgain,
    allow: words.allowHost(host),
    settings: words.openSettings,
    compare: words.compare,
    'save-as-new': words.saveAsNew,
    show: words.showSaved,
    pack: words.pack,
  }[act];
}
