// How far what lies in a repository is known, by which an article is told that a colleague has published already.
import type { PublishedState } from '@/utils/core/team/published';
import { dayOf } from '../../shared/words/dates';
import { describe } from '../../shared/words/problem-words';
import { destinationWords as words } from './destination-words';

export function PublishedLine({ published: { problem, commit, target, files, left, askedAt } }: { published: PublishedState }) {
  if (problem) {
    return (
      <p className="state state-problem">
        <span>
          {commit === null ? words.publishedUnread : words.publishedOld} <small>{describe(problem).message}</small>
        </span>
      </p>
    );
  }
  if (commit !== null) return <p className="quiet">{words.publishedKnown(dayOf(askedAt, askedAt))}</p>;
  return target === null ? null : <p className="quiet">{words.publishedReading(files - left, files)}</p>;
}
