// The list of articles: one stop of the Tab key, walked with the arrows. Only what is in sight is drawn.
import { type MouseEvent, useId, useRef } from 'react';
import type { ListedArticle } from '@/utils/core/deliveries/listed-article';
import { useDrawnRows } from '../../shared/rows/use-drawn-rows';
import type { LibraryActions } from '../library-view';
import { libraryWords } from '../library-words';
import type { Selection } from '../selection/use-selection';
import { ArticleRow } from './ArticleRow';
import type { Names } from './search-articles';
import { useListKeys } from './use-list-keys';

export interface ArticleListProps {
  /** Those found, in their order. */
  articles: readonly ListedArticle[];
  /** What they were found by: another list starts at its top. */
  list: string;
  /** Key of the one whose details are shown; the list is scrolled to it first. */
  chosen: string | null;
  selection: Selection;
  names: Names;
  now: string;
  thumbnailOf: LibraryActions['thumbnailOf'];
  onChoose(key: string): void;
  onEdit(key: string): void;
}

/** Pixels, as list.css has them. */
const ROW = 76;

export const LIST_ID = 'articles';

export function ArticleList({ articles, list, chosen, selection, names, now, thumbnailOf, onChoose, onEdit }: ArticleListProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const { marked, mark, onKeyDown } = useListKeys({ articles, first: chosen, selection, onOpen: onChoose, onEdit });
  const { from, to, onScroll } = useDrawnRows({ box, row: ROW, count: articles.length, marked, list });
  const inDocument = marked >= from && marked < to;
  const click = (key: string, { shiftKey, ctrlKey, metaKey, target }: MouseEvent) => {
    mark(key);
    if (shiftKey) selection.extend(null, key);
    else if (ctrlKey || metaKey || (target instanceof Element && target.closest('.article-tick'))) selection.toggle(key);
    else onChoose(key);
  };
  return (
    // A list of choices whose rows come and go, which no other tag is.
    <div
      ref={box}
      id={LIST_ID}
      className="articles"
      data-selecting={selection.count > 0}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      aria-multiselectable="true"
      aria-label={libraryWords.articles}
      aria-activedescendant={inDocument ? `${id}-${marked}` : undefined}
      tabIndex={0}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      <div className="articles-room" style={{ blockSize: from * ROW }} />
      {articles.slice(from, to).map((article, at) => (
        <ArticleRow
          key={article.key}
          id={`${id}-${from + at}`}
          article={article}
          place={from + at + 1}
          of={articles.length}
          marked={from + at === marked}
          chosen={article.key === chosen}
          selected={selection.has(article.key)}
          names={names}
          now={now}
          thumbnailOf={thumbnailOf}
          onClick={(event) => click(article.key, event)}
        />
      ))}
      <div className="articles-room" style={{ blockSize: (articles.length - to) * ROW }} />
    </div>
  );
}
