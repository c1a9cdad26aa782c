// What most files have, the newest counting most.

/** Null where none has anything. Of two that weigh the same, the one met first. */
export function mostWeight(values: readonly (string | undefined)[], weights: readonly number[]): string | null {
  const sums = new Map<string, number>();
  for (const [index, value] of values.entries()) if (value !== undefined) sums.set(value, (sums.get(value) ?? 0) + (weights[index] ?? 1));
  return [...sums].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
