// What the desk tells the curator when something did not go as wished.
import type { DeskNotice } from '@/components/desk/footer/notice/desk-notice';
import { type Problem, type ProblemCode, ProblemError, problem } from '@/utils/core/problem';
import type { DeskStore } from './desk-store';

export interface Notices {
  /** Shown first, once. */
  tell(code: ProblemCode, action?: DeskNotice['action']): void;
  /** Puts a Problem where it is seen. Everything else is a bug and stays one. */
  report(error: unknown): void;
}

export function createNotices({ get, set }: DeskStore): Notices {
  const first = (told: Problem, action: DeskNotice['action']) => [
    { problem: told, action },
    ...get().notices.filter((notice) => notice.problem.code !== told.code),
  ];
  return {
    tell: (code, action = 'read-again') => set({ notices: first(problem(code), action) }),
    report(error) {
      if (!(error instanceof ProblemError)) throw error;
      const action = error.problem.code.startsWith('page-') ? 'read-again' : 'none';
      set({ reading: get().draft ? 'ready' : 'failed', notices: first(error.problem, action) });
    },
  };
}
