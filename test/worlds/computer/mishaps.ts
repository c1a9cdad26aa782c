// What goes wrong with steps on this computer, by dice: a share of all, some by themselves and some in spells.
import { dice } from '../../servers/dice.ts';

/** The browser is gone, with everything that it was about to do. */
export const END = 'the browser ends';

export interface MishapOptions {
  /** From 0 to 1. */
  share?: number;
  seed?: number;
  /** Steps. Half of the spells are one step; the others take up to so many, for what is lost on a disk stays lost for a while. */
  longest?: number;
}

export interface Mishaps {
  died(): Promise<void>;
  tally(): { steps: number; faults: Map<string, number> };
  /** Does it, unless it goes wrong in one of the `ways`: before its effect, or after it. */
  step<Result>(ways: readonly string[], effect: () => Result | Promise<Result>, raise: (way: string) => never): Promise<Result>;
}

export function makeMishaps({ share = 0.25, seed = 1, longest = 1 }: MishapOptions = {}): Mishaps {
  const roll = dice(seed);
  const upTo = (most: number) => 1 + Math.floor(roll() * most);
  const meanSpell = (1 + (longest + 1) / 2) / 2;
  const meanGap = (meanSpell * (1 - share)) / share;
  const faults = new Map<string, number>();
  let steps = 0;
  let left = 0;
  let lasting = '';
  let death = Promise.withResolvers<void>();

  function wayOf(ways: readonly string[]): string | null {
    if (left === 0) {
      if (roll() >= 1 / (meanGap + 1)) return null;
      left = roll() < 0.5 ? 1 : upTo(longest);
      lasting = '';
    }
    left -= 1;
    if (!ways.includes(lasting)) lasting = ways[upTo(ways.length) - 1]!;
    return lasting;
  }

  return {
    tally: () => ({ steps, faults }),
    died: () => death.promise,
    async step(ways, effect, raise) {
      steps += 1;
      const way = wayOf(ways);
      if (way === null) return effect();
      const isDone = roll() < 0.5;
      const name = `${way} ${isDone ? 'after' : 'before'}`;
      faults.set(name, (faults.get(name) ?? 0) + 1);
      if (isDone) await effect();
      if (way !== END) return raise(way);
      lasting = '';
      death.resolve();
      death = Promise.withResolvers();
      return new Promise<never>(() => {});
    },
  };
}
