// What a receipt says: of all places in one line, and of each in its own.
import { isRegisteredOnly } from '@/utils/core/deliveries/queue';
import type { DeliveryState } from '@/utils/core/delivery';
import { describe } from '../../../shared/words/problem-words';
import { speak } from '../../../shared/words/say';
import { clockOf } from '../../../shared/words/dates';
import type { ReceiptLine } from '../save-view';
import { placeName, placeWithHost } from '../place-words';
import { beforeWords, receiptWords } from './receipt-words';
import { saveWords } from '../save-words';

const isUnderWay = (state: DeliveryState): boolean => state === 'queued' || state === 'sending' || state === 'waiting';

/** A line and a quieter one below it. */
export function sentWords(lines: ReceiptLine[]): { state: string; aside: string } {
  const needing = lines.filter(({ row }) => row.state === 'needs-you');
  const [under, ...others] = lines.filter(({ row }) => isUnderWay(row.state));
  const places = new Set([under, ...others].map((line) => line?.row.destination)).size;
  if (needing.length > 0) return { state: receiptWords.savedNeedsYou, aside: saveWords.kept };
  if (!under) {
    const [done, ...more] = new Set(lines.map(doneOf));
    return { state: done && more.length === 0 ? done : receiptWords.savedDelivered, aside: saveWords.mayClose };
  }
  const to = places > 1 ? saveWords.places(places) : placeWithHost(under.place);
  return { state: receiptWords.onItsWay(to), aside: saveWords.mayClose };
}

/** What is heard when it changes. */
export function sentAloud(lines: ReceiptLine[]): string {
  const told = lines.filter(({ row }) => row.state === 'needs-you' || row.state === 'waiting');
  const each = told.map((line) => `${placeName(line.place)}: ${lineState(line)}. ${lineReason(line)}`);
  return [sentWords(lines).state, ...each].join('. ');
}

export function lineState(line: ReceiptLine): string {
  const { row } = line;
  const state = row.state === 'delivered' ? doneOf(line) : stateOf(row);
  return isRegisteredOnly(row) && row.state !== 'refused' ? receiptWords.registeredOnly(state) : state;
}

function stateOf({ state, retryAt, problem }: ReceiptLine['row']): string {
  if (state === 'waiting') return retryAt ? receiptWords.waitingUntil(clockOf(retryAt)) : receiptWords.waiting;
  if (state === 'refused') return problem ? describe(problem).message : saveWords.notSaved;
  return state === 'needs-you' ? receiptWords.needsYou : receiptWords.underWay;
}

/** In the words of its kind. */
function doneOf({ row: { receipt, registration }, place }: ReceiptLine): string {
  if (!place) return receiptWords.delivered;
  const as = registration?.as;
  if (place.about.registers && as) return speak([place.about.registers[as.did ?? 'changed'], as.displayId]);
  return speak((receipt?.review && place.about.doneReview) || place.about.done);
}

/** Why it is not there, or not as it should be. */
export function lineReason({ row: { state, problem, receipt } }: ReceiptLine): string {
  if (state === 'delivered' && receipt?.byOther) return receiptWords.renamedByOther;
  if (state === 'delivered') return beforeWords(receipt?.before ?? null);
  if (!problem) return '';
  const { message, hint } = describe(problem);
  return state === 'refused' ? hint : `${message} ${hint}`;
}
