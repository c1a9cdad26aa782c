// What a soak sends to: a destination, what it lies on, and what goes wrong there.
import type { Receipt } from '@/utils/core/delivery';
import type { Clip } from './clips.ts';
import type { Clock } from './outbox.ts';
import type { Others } from './others.ts';

/** What became of the clips, and of what others had there. */
export interface Counts {
  lost: number;
  duplicated: number;
  torn: number;
  /** Other people's work that is not there any more. */
  othersLost: number;
  /** Where somebody's file lay at a clip's place before it was sent, and is not there any more, or has part of the clip beside it. */
  overwritten: number;
}

export interface Seen extends Counts {
  /** What else is not as it should be, in words. */
  amiss: string[];
}

export interface World {
  deliver(clip: Clip): Promise<Receipt>;
  /** Resolves when the browser ends over what is being sent. */
  died?(): Promise<void>;
  /** Whether something that is no Problem was thrown on purpose. */
  isFault?(error: unknown): boolean;
  /** How many steps were taken, and how often they went wrong in which way. */
  tally(): { steps: number; faults: Map<string, number> };
  inspect(): Promise<Seen>;
  close?(): Promise<void>;
}

export interface Setting {
  clips: Clip[];
  /** By path, what we put there before and some of the clips replace. */
  older: Map<string, Uint8Array<ArrayBuffer>>;
  others: Others;
  clock: Clock;
}

export interface Ground {
  /** What one step is. */
  steps: string;
  /** Whether the curator is asked about what lies at a clip's place. */
  asks: boolean;
  /** What else is looked at than the counts. */
  looks: string;
  /** What a count means here, where that is not plain. */
  note?: string;
  start(setting: Setting): Promise<World>;
}
