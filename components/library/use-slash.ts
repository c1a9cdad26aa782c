// The key that leads to the search.
import { useEffect } from 'react';

/** `/` goes to the search, wherever nothing is typed. */
export function useSlash(search: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey || (target instanceof Element && target.closest('input, textarea, select'))) return;
      event.preventDefault();
      search.current?.select();
      search.current?.focus();
    };
    addEventListener('keydown', slash);
    return () => removeEventListener('keydown', slash);
  }, [search]);
}
