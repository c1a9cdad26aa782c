// A small image of an article, fetched from what is kept once its row is in sight; an empty place where it has none.
import { useEffect, useState } from 'react';
import type { Delivery } from '@/utils/core/delivery';
import type { LibraryActions } from '../library-view';

export function Thumbnail({ of: { id }, thumbnailOf }: { of: Delivery; thumbnailOf: LibraryActions['thumbnailOf'] }) {
  const [shown, setShown] = useState<{ id: string; url: string | null } | null>(null);
  useEffect(() => {
    let isGone = false;
    void thumbnailOf(id).then((url) => isGone || setShown({ id, url }));
    return () => {
      isGone = true;
    };
  }, [id, thumbnailOf]);
  const url = shown?.id === id ? shown.url : null;
  // The title beside it says what it is.
  return url === null ? <span className="thumbnail" /> : <img className="thumbnail" src={url} alt="" draggable={false} />;
}
