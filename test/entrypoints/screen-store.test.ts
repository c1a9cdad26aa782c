// The store that every screen has one of, and the one way back that all of them offer.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createScreenStore, derived, whenChanged } from '@/entrypoints/screen/screen-store';
import { createUndoOffer } from '@/entrypoints/screen/undo-offer';

interface State {
  names: readonly string[];
  typed: string;
}
const START: State = { names: ['a'], typed: '' };

test('what is shown is made once for each state, and is the same until that changes', () => {
  const make = vi.fn((state: State) => ({ count: state.names.length }));
  const store = createScreenStore(START, make);
  const first = store.view();
  expect(store.view()).toBe(first);
  store.set({ typed: 'x' });
  store.set({ names: ['a', 'b'] });
  expect(make).toHaveBeenCalledTimes(1);
  expect([store.view(), store.view()]).toEqual([{ count: 2 }, { count: 2 }]);
  expect(make).toHaveBeenCalledTimes(2);
});

test('whoever subscribed is told of every change, until it stops', () => {
  const store = createScreenStore(START, (state) => state);
  const told: string[] = [];
  const stop = store.subscribe(() => told.push(store.get().typed));
  store.set({ typed: 'x' });
  stop();
  store.set({ typed: 'xy' });
  expect(told).toEqual(['x']);
});

test('what follows from a part is made anew only where that part changed, and each screen has its own', () => {
  const make = vi.fn(({ names }: State) => names.join());
  const joined = derived(({ names }: State) => [names], make);
  const first = { ...START };
  expect([joined(first), joined({ ...first, typed: 'x' }), joined({ ...first, names: ['a'] })]).toEqual(['a', 'a', 'a']);
  expect(make).toHaveBeenCalledTimes(2);
});

test('a part of the state is followed: what else changes calls nobody, and what is changed by who was called is told once', () => {
  const store = createScreenStore(START, (state) => state);
  const seen: string[] = [];
  const stop = whenChanged(
    store,
    ({ names }) => [names],
    () => {
      seen.push(store.get().names.join());
      if (store.get().names.length < 3) store.set({ names: [...store.get().names, 'more'] });
    },
  );
  store.set({ typed: 'x' });
  expect(seen).toEqual([]);
  store.set({ names: ['a', 'b'] });
  expect(seen).toEqual(['a,b', 'a,b,more']);
  stop();
  store.set({ names: [] });
  expect(seen).toHaveLength(2);
});

describe('the way back', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());
  const offers = () => {
    const shown: (string | null)[] = [];
    return { shown, undo: createUndoOffer<string>((step) => shown.push(step)) };
  };

  test('is offered for ten seconds, or as long as is said', () => {
    const { shown, undo } = offers();
    undo.offer('one');
    vi.advanceTimersByTime(9_999);
    expect(shown).toEqual(['one']);
    vi.advanceTimersByTime(1);
    expect([shown, undo.take()]).toEqual([['one', null], null]);
    undo.offer('two', 60_000);
    vi.advanceTimersByTime(59_999);
    expect(undo.take()).toBe('two');
  });

  test('is that of the newest alone, whose time does not end with that of the one before', () => {
    const { shown, undo } = offers();
    const withdrawOne = undo.offer('one');
    vi.advanceTimersByTime(9_000);
    undo.offer('two');
    withdrawOne();
    vi.advanceTimersByTime(9_999);
    expect(shown).toEqual(['one', 'two']);
    expect(undo.take()).toBe('two');
    expect(undo.take()).toBeNull();
  });

  test('is withdrawn by who offered it', () => {
    const { undo } = offers();
    undo.offer('one')();
    expect(undo.take()).toBeNull();
  });
});
