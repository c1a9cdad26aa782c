// The way back from what was just done, offered for a while: the newest alone.

export interface UndoOffer<Step> {
  /** In place of what was offered before. Returns how to withdraw it, where nothing newer is offered. */
  offer(step: Step, milliseconds?: number): () => void;
  /** What is to be taken back; null where nothing is offered any more. */
  take(): Step | null;
  isOffered(): boolean;
  withdraw(): void;
}

/** Milliseconds. */
export const OFFERED = 10_000;

/** `show`: what is offered now, or null. What was offered is forgotten with its offer. */
export function createUndoOffer<Step>(show: (step: Step | null) => void): UndoOffer<Step> {
  let offered: Step | null = null;
  let end: ReturnType<typeof setTimeout> | undefined;

  const withdraw = () => {
    clearTimeout(end);
    if (offered === null) return;
    offered = null;
    show(null);
  };

  return {
    offer(step, milliseconds = OFFERED) {
      clearTimeout(end);
      offered = step;
      end = setTimeout(withdraw, milliseconds);
      show(step);
      return () => void (offered === step && withdraw());
    },
    take() {
      const taken = offered;
      withdraw();
      return taken;
    },
    isOffered: () => offered !== null,
    withdraw,
  };
}
