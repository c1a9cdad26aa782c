// What learning again changes in a site's format, before it is taken.
import { ComparedText } from '../../shared/comparison/ComparedText';
import { learnWords as words } from './learn-words';

export function FormatChanges({ before, after }: { before: string; after: string }) {
  return (
    <section className="learn-part comparison" aria-labelledby="learn-changes">
      <h4 id="learn-changes">{words.changes}</h4>
      <ComparedText theirs={before} ours={after} />
    </section>
  );
}
