// What concerns all deliveries: an export, and what came of it.
import { describe } from '../shared/words/problem-words';
import type { LibraryView } from './library-view';
import { libraryWords } from './library-words';

export function LibraryNotice({ view: { exporting, said, problem } }: { view: LibraryView }) {
  if (exporting) return <p className="library-about">{libraryWords.exporting(exporting.done, exporting.of)}</p>;
  if (problem && problem.at === null) {
    const { message, hint } = describe(problem.problem);
    return (
      <p className="library-about wrong">
        {message} {hint}
      </p>
    );
  }
  return said && said.at === null ? <p className="library-about">{said.text}</p> : null;
}
