// What most files have, the newest counting most.

/** Null where none has anything. Of two that weigh the same, the one met first. `weights`: by their index; 1 where none is there. */
export function mostWeight<Value>(values: readonly (Value | undefined)[], weights: readonly number[]): Value | null {
  const sums = new Map<string, { value: Value; sum: number }>();
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue;
    const id = JSON.stringify(value);
    sums.set(id, { value, sum: (sums.get(id)?.sum ?? 0) + (weights[index] ?? 1) });
  }
  return [...sums.values()].toSorted((one, other) => other.sum - one.sum)[0]?.value ?? null;
}
