// What is typed where something is found, and not taken.
import { ownValue } from '@/utils/base/plain-data';
import { typedIn } from '@/utils/core/draft';
import { partsOf } from '../desk-parts';
import { deskWords } from '../desk-words';
import type { DeskView } from '../desk-view';
import { askedId, FIELD_IDS } from '../../shared/field-ids';

export interface TypedWord {
  text: string;
  /** Of the box that it stands in. */
  label: string;
  id: string;
}

/** In the first box that something is looked for in; undefined where nothing is. */
export function typedWord(view: Pick<DeskView, 'draft' | 'site' | 'shape'>): TypedWord | undefined {
  const { draft, site, shape } = view;
  if (!draft) return undefined;
  const has = partsOf(view);
  const { communities = deskWords.community, topics = deskWords.topics } = site.labels ?? {};
  return [
    has.communities && { text: typedIn(draft, 'communities'), label: communities, id: FIELD_IDS.community },
    has.topics && { text: typedIn(draft, 'topics'), label: topics, id: FIELD_IDS.topics },
    ...(shape?.asks ?? [])
      .filter(({ kind }) => kind === 'terms')
      .map(({ name, label }) => ({ text: ownValue(draft.typed?.asked, name) ?? '', label, id: askedId(name) })),
  ].find((box): box is TypedWord => box !== false && box.text.trim() !== '');
}
