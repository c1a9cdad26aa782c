// What the library says of itself: how many it shows, and aloud what happened last.
import { describe } from '../shared/words/problem-words';
import type { LibraryView } from './library-view';
import { libraryWords } from './library-words';

/** What a screen reader says of the last thing that happened. */
export function spoken(view: LibraryView, shown: number, of: number): string {
  const { said, problem } = view;
  if (problem) {
    const { message, hint } = describe(problem.problem);
    return `${message} ${hint}`;
  }
  if (said) return said.text;
  return view.complete && view.deliveries.length > 0 ? counted(view, shown, of) : '';
}

/** `of`: articles there are. */
export function counted({ complete }: LibraryView, shown: number, of: number): string {
  if (!complete) return libraryWords.readingOlder;
  return shown === 0 ? libraryWords.noMatch : libraryWords.shown(shown, of);
}
