// One article in the list: its image, what it is, from where, about what, how far it is and where it goes.
import { Fragment, type MouseEvent } from 'react';
import { eachOf, type ListedArticle } from '@/utils/core/deliveries/listed-article';
import { momentOf } from '../../shared/words/dates';
import { StateDot } from '../../shared/delivery/StateDot';
import { stateOf } from '../delivery-state';
import type { LibraryActions } from '../library-view';
import { articleHost, type Names } from './search-articles';
import { Thumbnail } from './Thumbnail';

export interface ArticleRowProps {
  id: string;
  article: ListedArticle;
  /** Counted from 1, of all that were found. */
  place: number;
  of: number;
  marked: boolean;
  /** Its details are shown. */
  chosen: boolean;
  selected: boolean;
  names: Names;
  now: string;
  thumbnailOf: LibraryActions['thumbnailOf'];
  onClick(event: MouseEvent): void;
}

export function ArticleRow({ id, article, place, of, marked, chosen, selected, names, now, thumbnailOf, onClick }: ArticleRowProps) {
  const { rows, telling } = article;
  const [newest] = rows;
  if (!newest) return null;
  const where = new Set([
    ...eachOf(article, 'community').filter(Boolean).map(names.community),
    ...eachOf(article, 'destination').map(names.destination),
  ]);
  return (
    // The list has the focus and the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      className={marked ? 'article marked' : 'article'}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={selected}
      aria-current={chosen || undefined}
      aria-posinset={place}
      aria-setsize={of}
      onClick={onClick}
    >
      <span className="article-front">
        <Thumbnail of={newest} thumbnailOf={thumbnailOf} />
        <span className="article-tick" />
      </span>
      <span className="article-lines">
        <span className="article-line">
          <span className="article-title" dir="auto" title={newest.title}>
            {newest.title}
          </span>{' '}
          <time className="article-date" dateTime={newest.createdAt}>
            {momentOf(newest.createdAt, now)}
          </time>
        </span>{' '}
        <span className="article-about">
          <bdi className="article-host">{articleHost(newest)}</bdi>{' '}
          {newest.topics.length > 0 && <bdi className="article-topics">{newest.topics.join(' · ')}</bdi>}
        </span>{' '}
        <span className="article-line">
          <span className="article-state">
            <StateDot state={telling.state} />
            {stateOf(telling, now)}
          </span>{' '}
          <span className="article-where">
            {[...where].map((name, at) => (
              <Fragment key={name}>
                {at > 0 && ' · '}
                <bdi>{name}</bdi>
              </Fragment>
            ))}
          </span>
        </span>
      </span>
    </div>
  );
}
