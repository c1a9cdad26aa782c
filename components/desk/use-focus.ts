// Moves the focus to a field once it is on the screen.
import { useEffect, useRef, useState } from 'react';
import type { Draft } from '@/utils/core/draft';
import type { Site } from '@/utils/core/site';
import { usesCommunities } from '@/utils/core/formats/site-format';
import { FIELD_IDS } from '../shared/field-ids';

/** Answers a function that focuses the element of that id after the next paint of the desk. */
export function useFocusOn(): (id: string) => void {
  const [wish, setWish] = useState<{ id: string } | null>(null);
  useEffect(() => {
    const field = wish && document.getElementById(wish.id);
    field?.focus();
    // What has the focus already is not scrolled to by focusing it again.
    field?.scrollIntoView?.({ block: 'nearest' });
  }, [wish]);
  return (id) => setWish({ id });
}

/** Starts in the topic box, or in the first thing missing; never takes the focus from where it is. */
export function useFirstFocus(draft: Draft | null, site: Site): void {
  const done = useRef(false);
  useEffect(() => {
    if (!draft || done.current) return;
    done.current = true;
    if (document.activeElement && document.activeElement !== document.body) return;
    document.getElementById(firstField(draft, site))?.focus({ preventScroll: true });
  }, [draft, site]);
}

function firstField({ fields, contentType, communities }: Draft, site: Site): string {
  if (fields.title.trim() === '') return FIELD_IDS.title;
  if (contentType === '') return FIELD_IDS.contentType;
  return communities.length === 0 && usesCommunities(site, contentType) ? FIELD_IDS.community : FIELD_IDS.topics;
}
