// The keys of the list: arrows, pages and ends move the mark; Space selects, with Shift all in between; Enter opens.
import { type KeyboardEvent, useState } from 'react';
import type { ListedArticle } from '@/utils/core/deliveries/listed-article';
import { ROW_STEPS } from '../../shared/rows/row-steps';
import type { Selection } from '../selection/use-selection';

export interface ListKeysParts {
  articles: readonly ListedArticle[];
  /** Key of the article that is marked until the keys go elsewhere. */
  first: string | null;
  selection: Selection;
  onOpen(key: string): void;
  /** Opens the desk on it. */
  onEdit(key: string): void;
}

export function useListKeys({ articles, first, selection, onOpen, onEdit }: ListKeysParts) {
  const [moved, setKey] = useState<string | null>(null);
  const key = moved ?? first;
  const found = key === null ? -1 : articles.findIndex((article) => article.key === key);
  const at = found < 0 ? Math.min(0, articles.length - 1) : found;

  function move(to: number, extends_: boolean): void {
    const next = articles[to];
    if (!next) return;
    if (extends_) selection.extend(articles[at]?.key ?? next.key, next.key);
    setKey(next.key);
  }
  /** Answers whether the key was one of the list's. */
  function press({ key: pressed, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    const marked = articles[at];
    const isChord = ctrlKey || metaKey;
    if (altKey || !marked) return false;
    const next = isChord ? undefined : ROW_STEPS[pressed]?.(at, articles.length - 1);
    if (next !== undefined) move(next, shiftKey);
    else if (isChord && pressed.toLowerCase() === 'a') selection.selectAll();
    else if (isChord && pressed === 'Enter') onEdit(marked.key);
    else if (isChord) return false;
    else if (pressed === ' ' && shiftKey) selection.extend(null, marked.key);
    else if (pressed === ' ') selection.toggle(marked.key);
    else if (pressed === 'Enter') onOpen(marked.key);
    else if (pressed === 'Escape' && selection.count > 0) selection.clear();
    else return false;
    return true;
  }
  return {
    marked: at,
    mark: setKey,
    onKeyDown(event: KeyboardEvent) {
      if (press(event)) event.preventDefault();
    },
  };
}
