// Any place of plain files as a destination.
import { filesOf } from '@/utils/core/bundle';
import { mayHaveWritten } from '@/utils/core/delivery';
import { fail, type Problem, ProblemError } from '@/utils/core/problem';
import type { Destination, Task } from '../destination';
import { deliverFiles } from './deliver-files';
import type { FilePlace } from './file-place';
import { takeBackFiles } from './take-back-files';

interface OpenFiles<Settings, Effects> extends Pick<Destination<Settings, Effects>, 'kind' | 'settingsOf'> {
  open(task: Task<Settings>, effects: Effects): Promise<FilePlace>;
  /** The place that it was delivered to; null where the settings lead elsewhere by now. Absent: that of today. */
  openBefore?(task: Task<Settings>, effects: Effects): Promise<FilePlace | null>;
  /** What a receipt keeps of the place. */
  placeOf?(settings: Settings): unknown;
  /** Throws the Problem that keeps it from being written to. */
  check(settings: Settings, effects: Effects): Promise<Problem | null>;
}

export function filesDestination<Settings, Effects>(place: OpenFiles<Settings, Effects>): Destination<Settings, Effects> {
  const { kind, settingsOf, open, openBefore = open, placeOf, check } = place;
  return {
    kind,
    settingsOf,

    async deliver(task, effects) {
      const { delivery, bundle, settings } = task;
      const there = await open(task, effects);
      const wrote = await deliverFiles(there, delivery, bundle);
      return {
        paths: filesOf(bundle).map(({ path }) => there.shown(path)),
        renamed: false,
        url: there.page?.(bundle.article.path) ?? null,
        review: false,
        wrote: wrote || mayHaveWritten(delivery),
        ...(placeOf && { place: placeOf(settings) }),
      };
    },

    async look(task, effects) {
      const there = await open(task, effects);
      const found = [];
      for (const { path } of filesOf(task.bundle)) found.push({ path: there.shown(path), bytes: (await there.read(path))?.bytes ?? null });
      return found;
    },

    async undo(task, before, effects) {
      const { delivery, bundle } = task;
      if (delivery.receipt?.wrote === false) fail('undo-not-ours');
      const there = await openBefore(task, effects);
      const [was = bundle.article.path] = delivery.receipt?.paths ?? [];
      await takeBackFiles(there ?? fail('place-changed', { where: was }), delivery, bundle, before);
    },

    async check(settings, effects) {
      try {
        return await check(settings, effects);
      } catch (error) {
        if (error instanceof ProblemError) return error.problem;
        throw error;
      }
    },
  };
}
