// What the file system says, as Problems.
import { type ProblemCode, ProblemError, problem } from '@/utils/core/problem';

const CODES: Record<string, ProblemCode> = {
  NotAllowedError: 'folder-not-allowed',
  SecurityError: 'folder-not-allowed',
  NotFoundError: 'folder-missing',
  TypeMismatchError: 'path-taken',
  QuotaExceededError: 'folder-full',
  // Read-only, held by another program, or changed under our hands.
  NoModificationAllowedError: 'folder-locked',
  InvalidStateError: 'folder-locked',
  NotReadableError: 'folder-locked',
  AbortError: 'folder-locked',
  // “For an unknown transient reason”: https://webidl.spec.whatwg.org/#unknownerror
  UnknownError: 'folder-locked',
};

/** Does it; what the file system refuses becomes a Problem about the file at `path`. */
export async function orProblem<Result>(folder: string, path: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const code = error instanceof Error && CODES[error.name];
    throw code ? new ProblemError(problem(code, { folder, path })) : error;
  }
}
