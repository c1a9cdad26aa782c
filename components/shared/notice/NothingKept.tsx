// A page of the extension that has nothing to show: what it would show is not kept here, or not to be had yet.
import type { Problem } from '@/utils/core/problem';
import { describe } from '../words/problem-words';

export function NothingKept({ title, problem }: { title: string; problem: Problem }) {
  const { message, hint } = describe(problem);
  return (
    <main className="nothing-kept">
      <h1>{title}</h1>
      <output>
        <strong>{message}</strong>
        <span>{hint}</span>
      </output>
    </main>
  );
}
