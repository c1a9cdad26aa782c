// How the scripts that run in a page one after the other find each other.
import type { Clip } from '@/utils/core/clip';
import type { Problem } from '@/utils/core/problem';
import type { ReadSecond } from '@/utils/extract/body/read-body';

/** What is told of a clip; it may wait for a second reading, by which it is to be finished. */
export type ClipAnswer = { documentId: number } & ({ clip: Clip } | { problem: Problem } | { waits: true });

/** What stands in the page between two scripts. */
export interface OpenPage {
  /** By the clock, in milliseconds. */
  openedAt: number;
  clip(): ClipAnswer;
  finish(readSecond: ReadSecond): ClipAnswer;
}

export type OpenWorld = typeof globalThis & {
  gleanerPage?: OpenPage;
  /** Somebody has asked for the clip of a page that is not open yet. */
  gleanerWaits?: () => void;
};

/**
 * Runs in the page, where it has nothing but its argument: answers the clip of the page that was opened since `asked`, milliseconds by the
 * clock. Asked together with the script that opens the page, it may be there first.
 */
export function askForClip(asked: number): unknown {
  const world = globalThis as OpenWorld;
  /** Milliseconds; a browser that hides from trackers tells the time by the tenth of a second. */
  const coarse = 200;
  if (world.gleanerPage && world.gleanerPage.openedAt >= asked - coarse) return world.gleanerPage.clip();
  return new Promise((resolve) => {
    world.gleanerWaits = () => {
      delete world.gleanerWaits;
      resolve(world.gleanerPage?.clip());
    };
  });
}
