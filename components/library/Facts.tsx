// The facts of a delivery, name by name.
import type { Delivery } from '@/utils/core/delivery';
import { describe } from '../shared/words/problem-words';
import { AskedFacts } from './AskedFacts';
import { Fact } from './Fact';
import type { LibraryActions } from './library-view';
import { libraryWords } from './library-words';
import type { Names } from './articles/search-articles';

export interface FactsProps {
  delivery: Delivery;
  names: Names;
  /** What its site calls its lists. */
  labels: { communities: string | undefined; topics: string | undefined };
  askedOf: LibraryActions['askedOf'];
  /** A time in the curator's locale. */
  moment(time: string): string;
}

export function Facts({ delivery, names, labels, askedOf, moment }: FactsProps) {
  const { topics, curator, attempts, createdAt, changedAt, receipt } = delivery;
  const registered = delivery.registration?.as;
  const paths = receipt?.paths ?? delivery.paths;
  return (
    <dl className="facts">
      {delivery.community !== '' && (
        <Fact name={labels.communities ?? libraryWords.community}>
          <bdi>{names.community(delivery.community)}</bdi>
        </Fact>
      )}
      <Fact name={libraryWords.destination}>
        <bdi>{names.destination(delivery.destination)}</bdi>
      </Fact>
      {registered && (
        <Fact name={libraryWords.registered}>
          {registered.url === null ? (
            registered.displayId
          ) : (
            <a href={registered.url} target="_blank" rel="noreferrer">
              {registered.displayId}
            </a>
          )}
        </Fact>
      )}
      {paths.length > 0 && (
        <Fact name={libraryWords.files}>
          {paths.map((path) => (
            <bdi key={path} dir="ltr" className="fact-path">
              {path}
            </bdi>
          ))}
        </Fact>
      )}
      {delivery.image === 'lost' && (
        <Fact name={libraryWords.imageFact}>
          {libraryWords.imageLost} {delivery.imageProblem && describe(delivery.imageProblem).message}
        </Fact>
      )}
      {topics.length > 0 && (
        <Fact name={labels.topics ?? libraryWords.topics}>
          {topics.map((topic) => (
            <bdi key={topic} className="fact-line">
              {topic}
            </bdi>
          ))}
        </Fact>
      )}
      {askedOf && <AskedFacts id={delivery.id} askedOf={askedOf} />}
      {curator && (
        <Fact name={libraryWords.curator}>
          <bdi>{curator}</bdi>
        </Fact>
      )}
      <Fact name={libraryWords.savedOn}>
        <time dateTime={createdAt}>{moment(createdAt)}</time>
      </Fact>
      {changedAt !== createdAt && (
        <Fact name={libraryWords.changedOn}>
          <time dateTime={changedAt}>{moment(changedAt)}</time>
        </Fact>
      )}
      {attempts > 1 && <Fact name={libraryWords.attempts}>{libraryWords.attemptsOf(attempts)}</Fact>}
    </dl>
  );
}
