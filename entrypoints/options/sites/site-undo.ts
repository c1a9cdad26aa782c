// The way back from the last change that took something away, while it is offered.
import type { Place } from '@/components/options/options-view';
import type { Site } from '@/utils/core/site';
import type { OptionsStore } from '../options-store';

/** Milliseconds that Undo is offered. */
const OFFERED = 10_000;

export interface Step {
  /** `after` is null where the site was taken away. */
  site?: { before: Site; after: Site | null };
  /** Takes back what else came. */
  rest?(): Promise<void>;
}

export function createSiteUndo({ set, say }: OptionsStore) {
  let step: (Step & { at: Place }) | null = null;
  let end: ReturnType<typeof setTimeout> | undefined;

  const withdraw = () => {
    clearTimeout(end);
    step = null;
    set({ undo: null });
  };

  return {
    /** `at` is where it is offered. Returns how to withdraw it, where nothing newer is offered. */
    offer(next: Step, at: Place, text: string): () => void {
      clearTimeout(end);
      const offered = { ...next, at };
      step = offered;
      end = setTimeout(withdraw, OFFERED);
      set({ undo: { at, text } });
      say(at, text);
      return () => void (step === offered && withdraw());
    },
    /** What is to be taken back; it is offered no longer. */
    take(): (Step & { at: Place }) | null {
      const taken = step;
      withdraw();
      return taken;
    },
  };
}
