// The deliveries of an article, where it has several: which of them the details below are of.
import type { ListedArticle } from '@/utils/core/deliveries/listed-article';
import { StateDot } from '../shared/delivery/StateDot';
import { momentOf } from '../shared/words/dates';
import { stateOf } from './delivery-state';
import { libraryWords } from './library-words';
import type { Names } from './articles/search-articles';

export interface ArticleDeliveriesProps {
  article: ListedArticle;
  /** Id of the delivery. */
  chosen: string;
  names: Names;
  now: string;
  onChoose(id: string): void;
}

export function ArticleDeliveries({ article: { rows }, chosen, names, now, onChoose }: ArticleDeliveriesProps) {
  if (rows.length < 2) return null;
  return (
    <nav className="article-deliveries" aria-label={libraryWords.deliveries}>
      {rows.map((row) => (
        <button key={row.id} type="button" aria-current={row.id === chosen || undefined} onClick={() => onChoose(row.id)}>
          <StateDot state={row.state} />
          <span className="article-delivery">
            <span>
              {row.community !== '' && (
                <>
                  <bdi>{names.community(row.community)}</bdi> ·{' '}
                </>
              )}
              <bdi>{names.destination(row.destination)}</bdi>
            </span>{' '}
            <small>
              {stateOf(row, now)} · <time dateTime={row.createdAt}>{momentOf(row.createdAt, now)}</time>
            </small>
          </span>
        </button>
      ))}
    </nav>
  );
}
