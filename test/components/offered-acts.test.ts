// What may be done to a delivery, in every state it can be in, at every kind of destination, with every problem.
import { describe, expect, test } from 'vitest';
import { type ActedOn, type ActName, actsAtDesk, actsOn, DELIVERY_ACTS, labelOf } from '@/components/shared/delivery/offered-acts';
import { cardOf } from '@/components/shared/settings-cards';
import { DeliveryState, wasTried } from '@/utils/core/delivery';
import type { KindFacts } from '@/utils/core/kinds/kind-facts';
import { problem, type ProblemCode, PROBLEMS, type Remedy, remedyOf } from '@/utils/core/problem';
import { KINDS, unknownKind } from '@/utils/destinations';
import { aDelivery } from '../outbox/a-delivery';

const CODES = Object.keys(PROBLEMS) as ProblemCode[];
const ABOUT: readonly (KindFacts | null)[] = [...KINDS, unknownKind('of-tomorrow'), null];
const BOTH = [false, true];
/** States that have a problem, or may. */
const TROUBLED: ReadonlySet<DeliveryState> = new Set(['waiting', 'needs-you', 'refused']);
const RECEIPT = { paths: ['a.md'], renamed: true, byOther: true, url: null, review: false };
const HELP: Record<Remedy, ActName | null> = {
  settings: 'settings',
  'allow-host': 'allow',
  'allow-folder': 'allow',
  compare: 'compare',
  edit: 'edit',
  'send-again': 'send',
  none: null,
};

function* everyDelivery(): Generator<ActedOn> {
  for (const state of DeliveryState.options)
    for (const code of TROUBLED.has(state) ? [...CODES, null] : [null])
      for (const about of ABOUT)
        for (const tried of BOTH)
          for (const superseded of BOTH)
            yield {
              delivery: aDelivery({
                state,
                attempts: Number(tried),
                problem: code && problem(code, { host: 'host.example' }),
                receipt: state === 'delivered' ? RECEIPT : null,
              }),
              about,
              superseded,
            };
}
const every = [...everyDelivery()];
const all = (on: ActedOn): ActName[] => {
  const { first, others } = actsOn(on);
  return [...(first ? [first] : []), ...others];
};
const tell = ({ delivery: { state, problem: why, attempts }, about, superseded, met }: ActedOn) =>
  [state, why?.code, about?.kind ?? 'removed', attempts > 0 && 'tried', superseded && 'superseded', met?.code].filter(Boolean).join(' ');
/** Those of which it does not hold. */
const but = (holds: (on: ActedOn, acts: ActName[]) => boolean, of = every) => of.filter((on) => !holds(on, all(on))).map(tell);

test(`${every.length} deliveries are walked`, () => expect(every.length).toBeGreaterThan(5_000));

describe('of every delivery', () => {
  test.for<[string, (on: ActedOn, acts: ActName[]) => boolean]>([
    ['no act is offered twice', (_, acts) => new Set(acts).size === acts.length],
    ['every act has words', (on, acts) => acts.every((name) => labelOf(name, on).trim() !== '')],
    ['no two acts have the same words', (on, acts) => new Set(acts.map((name) => labelOf(name, on))).size === acts.length],
    ['every act may be done', (on, acts) => acts.every((name) => DELIVERY_ACTS[name].may(on))],
    ['what may be done is offered', (on, acts) => acts.length === Object.values(DELIVERY_ACTS).filter(({ may }) => may(on)).length],
    ['its files and its draft can be opened', (_, acts) => acts.includes('open-files') && acts.includes('edit')],
    ['it is cancelled or taken back, never both', (_, acts) => !(acts.includes('cancel') && acts.includes('undo'))],
    [
      'the desk offers what the library does, but for what needs no desk',
      (on, acts) => actsAtDesk(on).every((name) => acts.includes(name)),
    ],
    ['the desk has no second way to its own draft', (on) => actsAtDesk(on).every((name) => !['edit', 'open-files'].includes(name))],
    ['one whose place another save has is not sent', ({ superseded }, acts) => !superseded || !acts.includes('send')],
    ['what is being sent is left alone', ({ delivery: { state } }, acts) => state !== 'sending' || acts.join() === 'open-files,edit'],
    [
      'what waits for the curator can be ended or taken back',
      ({ delivery: { state } }, acts) => state !== 'needs-you' || acts.includes('cancel') || acts.includes('undo'),
    ],
    [
      'what was never tried, or is in the way of another file, is cancelled while it is open',
      ({ delivery }, acts) =>
        !['queued', 'waiting', 'needs-you'].includes(delivery.state) ||
        wasTried(delivery) ||
        (acts.includes('cancel') && !acts.includes('undo')),
    ],
    [
      'what was delivered is not sent or cancelled',
      ({ delivery: { state } }, acts) => state !== 'delivered' || !/send|cancel/.test(acts.join()),
    ],
    [
      'what was delivered is taken back while its destination is there',
      ({ delivery: { state }, about }, acts) => state !== 'delivered' || acts.includes('undo') === (about !== null),
    ],
    ['both versions are compared where another file is in the way, and only there', (on, acts) => acts.includes('compare') === differs(on)],
    [
      'files are shown and packed where the kind can show them',
      ({ delivery: { state }, about }, acts) =>
        (acts.includes('show') && acts.includes('pack')) === (state === 'delivered' && about?.canShow === true),
    ],
  ])('%s', ([, holds]) => {
    expect(but(holds)).toEqual([]);
  });
});

const differs = ({ delivery: { state, problem: why } }: ActedOn) => state === 'needs-you' && why?.code === 'file-differs';

test('what needs the curator has the act that its problem’s remedy names, first', () => {
  const needing = every.filter(({ delivery: { state, problem: why }, superseded }) => state === 'needs-you' && why && !superseded);
  expect(
    needing.filter((on) => (actsOn(on).first ?? null) !== HELP[remedyOf(on.delivery.problem!.code)] && !isCompared(on)).map(tell),
  ).toEqual([]);
});
/** No delivery has the others of that remedy. */
const isCompared = (on: ActedOn) => remedyOf(on.delivery.problem!.code) === 'compare' && !differs(on);

const open = every.filter(({ superseded }) => !superseded).map((on) => ({ on, offered: all(on) }));

test.for(CODES)('what an act met with, %s, has the act that helps before all, and takes none away', (code) => {
  const met = problem(code, { host: 'host.example' });
  const help = HELP[remedyOf(code)];
  const expected = (on: ActedOn) => (help === 'send' ? 'try-again' : help === 'compare' && !differs(on) ? null : help);
  const wrong = open.filter(({ on, offered }) => {
    const { first, others } = actsOn({ ...on, met });
    return first !== expected(on) || offered.some((name) => name !== first && !others.includes(name));
  });
  expect(wrong.map(({ on }) => tell({ ...on, met }))).toEqual([]);
});

test.for([
  ['host-not-allowed', 'allow'],
  ['token-refused', 'settings'],
  ['host-full', 'send'],
  ['a code of a later version', 'settings'],
] as const)('what waits for its destination has the act that helps with what that was held up by: %s', ([cause, name]) => {
  const waits = every.find(({ delivery: { state }, superseded }) => state === 'needs-you' && !superseded)!;
  const delivery = { ...waits.delivery, problem: problem('destination-paused', { host: 'host.example', destination: 'X', cause }) };
  expect(actsOn({ ...waits, met: null, delivery }).first).toBe(name);
});

test.for([
  ['token-refused', {}, 'destination-d'],
  ['registration-missing', {}, 'site-medigy'],
  ['destination-paused', { cause: 'registration-missing' }, 'site-medigy'],
] as const)('the settings open at the card in which %s %j is fixed', ([code, details, card]) => {
  expect(cardOf(aDelivery({ destination: 'd', site: 'medigy', state: 'needs-you', problem: problem(code, details) }))).toBe(card);
});
