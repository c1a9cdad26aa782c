/** What may happen to an outbox, as data: a random sequence of it can be made smaller, printed and run again. */
import fc from 'fast-check';

/** What becomes of one attempt at the destination. */
const FATES = ['arrives', 'fails', 'fails for good', 'answer lost', 'dies before', 'dies after', 'offline', 'limits'] as const;
export type Fate = (typeof FATES)[number];

export interface Save {
  do: 'save';
  draft: string;
  community: string;
  title: string;
  /** What the curator wrote; the same words may be saved twice. */
  words: string;
  copy: 'same' | 'first' | 'new';
}

export interface Act {
  do: 'retry' | 'cancel' | 'undo' | 'keep theirs' | 'replace theirs' | 'somebody writes';
  /** Of all saves, counted from the newest. */
  row: number;
}

export type Step = Save | Act | { do: 'drain'; fates: Fate[] } | { do: 'wait'; minutes: number };

const save: Save = { do: 'save', draft: 'one', community: 'telehealth', title: 'early', words: 'first', copy: 'same' };
const registered: Save = { ...save, draft: 'registered' };
const drain = (...fates: Fate[]): Step => ({ do: 'drain', fates });
const act = (what: Act['do'], row = 0): Step => ({ do: what, row });

const anySave: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('save'),
  /** `update` is of another address, and its saves update those of `one`; `registered` is registered before its files are made. */
  draft: fc.constantFrom('one', 'one', 'one', 'one', 'one', 'update', 'two', 'registered', 'registered'),
  community: fc.constantFrom('telehealth', 'telehealth', 'nursing'),
  title: fc.constantFrom('early', 'early', 'late'),
  words: fc.constantFrom('first', 'second', 'third'),
  copy: fc.constantFrom('same', 'same', 'first', 'new'),
});
const anyDrain = fc.array(fc.constantFrom<Fate>(...FATES, 'arrives', 'arrives'), { maxLength: 4 }).map((fates) => drain(...fates));
const anyAct = fc.record({
  do: fc.constantFrom<Act['do']>('retry', 'cancel', 'undo', 'undo', 'keep theirs', 'replace theirs', 'somebody writes'),
  row: fc.oneof(fc.constantFrom(0, 1, 2), fc.nat({ max: 9 })),
});
/** Minus: the clock is set back. */
const aWait = fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(1, 20, 1500, -90) });

/** Short stories that chance alone would seldom tell: each the beginning of something that went wrong once, or could. */
const PLOTS: Step[][] = [
  [save, drain()],
  [save, act('somebody writes'), drain(), act('replace theirs')],
  [save, act('somebody writes'), drain(), act('keep theirs')],
  [drain('dies before'), { ...save, words: 'second' }],
  [drain('dies after'), { ...save, title: 'late' }],
  [drain('answer lost'), { ...save, words: 'third' }],
  [
    { ...save, copy: 'new' },
    { ...save, copy: 'first' },
  ],
  [act('undo'), save, drain(), act('retry', 1)],
  [drain(), act('undo'), act('retry')],
  [{ ...save, draft: 'update', title: 'late' }, drain()],
  [save, act('somebody writes'), drain(), act('replace theirs'), drain('dies before'), { ...save, words: 'second' }],
  [save, drain(), { ...save, words: 'second' }, drain(), act('undo'), save, drain(), act('retry', 1)],
  [save, act('somebody writes'), drain(), { ...save, copy: 'new' }, { ...save, copy: 'first', words: 'third' }, drain()],
  [registered, drain('answer lost'), { ...registered, words: 'second' }],
  [registered, drain('dies after'), { ...registered, title: 'late' }, drain()],
  [registered, drain('arrives', 'answer lost'), { ...registered, title: 'late' }, drain('fails')],
  [registered, drain(), { ...registered, title: 'late' }, drain('arrives', 'dies before'), act('undo')],
];
const of = (draft: string): Step => ({ ...save, draft });
const CROWD = ['one', 'two', 'three', 'four', 'five', 'six'].map(of);
/** Many at once, of which some are not answered. */
const aCrowd = fc
  .array(fc.constantFrom<Fate>('answer lost', 'arrives', 'fails'), { minLength: 4, maxLength: 5 })
  .map((fates) => CROWD.concat(drain(...fates)));

export const anySteps: fc.Arbitrary<Step[]> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: anySave.map((step) => [step]) },
      { weight: 6, arbitrary: anyDrain.map((step) => [step]) },
      { weight: 6, arbitrary: anyAct.map((step) => [step]) },
      { weight: 2, arbitrary: aWait.map((step) => [step]) },
      { weight: 6, arbitrary: fc.constantFrom(...PLOTS) },
      { weight: 1, arbitrary: aCrowd },
    ),
    { minLength: 2, maxLength: 14, size: 'max' },
  )
  .map((parts) => parts.flat());
