// What lies between a delivery and its place: at one step of it the browser ends, or the answer is lost.

export type Way = 'ends before' | 'ends after' | 'is not answered after';

export interface Line {
  /** So many steps were taken. */
  steps: number;
  /** At step `at`, the first being 1, `way` happens; 0: nothing does. */
  breaks(at: number, way: Way): void;
  /** Resolves when the browser has ended. */
  ended: Promise<void>;
  step<Result>(effect: () => Result | Promise<Result>): Promise<Result>;
}

/** @param lost throws what is told where no answer comes. */
export function makeLine(lost: () => never): Line {
  let broken: { at: number; way: Way } = { at: 0, way: 'ends before' };
  let end = Promise.withResolvers<void>();
  const forever = <Result>() => {
    end.resolve();
    return new Promise<Result>(() => {});
  };
  const line: Line = {
    steps: 0,
    ended: end.promise,
    breaks(at, way) {
      broken = { at, way };
      line.steps = 0;
      end = Promise.withResolvers();
      line.ended = end.promise;
    },
    async step<Result>(effect: () => Result | Promise<Result>): Promise<Result> {
      line.steps += 1;
      if (line.steps !== broken.at) return effect();
      if (broken.way === 'ends before') return forever<Result>();
      const result = await effect();
      return broken.way === 'ends after' ? forever<Result>() : (lost(), result);
    },
  };
  return line;
}
