// The order of keys that most files agree on, those of few files among them.

const MOST_KEYS = 60;

/** `lists`: the keys of each file in its order; `weights`: how much each file counts. */
export function orderKeys(lists: readonly (readonly string[])[], weights: readonly number[]): string[] {
  const all = new Set(lists.toReversed().flat());
  // So many are data, and have no order that a format could have.
  if (all.size > MOST_KEYS) return [...all];
  const before = new Map<string, number>();
  const pair = (one: string, other: string) => `${one}\0${other}`;
  for (const [index, list] of lists.entries()) {
    for (const [at, one] of list.entries()) {
      for (const other of list.slice(at + 1)) before.set(pair(one, other), (before.get(pair(one, other)) ?? 0) + weights[index]!);
    }
  }
  const wins = (one: string, other: string): number => (before.get(pair(one, other)) ?? 0) - (before.get(pair(other, one)) ?? 0);
  const order: string[] = [];
  for (const list of lists.toReversed()) for (const [at, key] of list.entries()) if (!order.includes(key)) insert(key, list.slice(0, at));
  return order;

  /** Where fewest are on its wrong side; of such places the one behind the keys that it follows in its file. */
  function insert(key: string, above: readonly string[]): void {
    const behind = Math.max(-1, ...above.map((each) => order.indexOf(each))) + 1;
    let [best, least] = [behind, Infinity];
    const places = [behind, ...Array.from({ length: order.length + 1 }, (_, index) => index)];
    const won = order.map((other) => wins(key, other));
    for (const place of places) {
      const wrong = won.reduce((sum, win, index) => sum + Math.max(0, index < place ? win : -win), 0);
      if (wrong < least) [best, least] = [place, wrong];
    }
    order.splice(best, 0, key);
  }
}
