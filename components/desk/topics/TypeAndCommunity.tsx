// What kind of thing the article is, and the communities it is for.
import { useCallback, useMemo } from 'react';
import { type Draft, type DraftChange, typedIn } from '@/utils/core/draft';
import type { Proposal } from '@/utils/core/past-choice';
import type { Site } from '@/utils/core/site';
import type { Suggestion } from '@/utils/taxonomy/suggest-topics';
import type { searchTopics } from '@/utils/taxonomy/search-topics';
import { indexTopics } from '@/utils/taxonomy/topic-index';
import { communityLabels } from '../../shared/community-labels';
import { FIELD_IDS, missingProps } from '../../shared/field-ids';
import { Icon } from '../../shared/Icon';
import { Picker } from '../../shared/picker/Picker';
import type { PickerSearch } from '../../shared/picker/picker-rows';
import type { DeskParts } from '../desk-parts';
import { deskWords } from '../desk-words';
import { topicWords } from './topic-words';
import { whyOf } from './why-words';

export interface TypeAndCommunityProps {
  site: Site;
  draft: Draft;
  has: Pick<DeskParts, 'types' | 'communities'>;
  /** By their labels: offered first where nothing is typed. */
  usual: readonly string[];
  suggestions: readonly Suggestion[];
  /** Id of the field to mark as missing. */
  missing: string | undefined;
  onChange(change: DraftChange): void;
  onTyped(list: 'communities', text: string): void;
  onPropose(proposal: Proposal): void;
}

export function TypeAndCommunity({ site, draft, has, usual, suggestions, missing, onChange, onTyped, onPropose }: TypeAndCommunityProps) {
  const { labels, slugs, index } = useMemo(() => labelled(site), [site]);
  const chosen = useMemo(() => draft.communities.flatMap((slug) => labels.get(slug) ?? []), [labels, draft.communities]);
  const find = useCallback(
    (query: string, most: number, look: typeof searchTopics): PickerSearch => {
      const reasons = new Map(suggestions.map(({ topic, why }) => [topic, whyOf(why)]));
      const first = [...new Set([...reasons.keys(), ...usual])];
      const search = look(index, query, { first, without: chosen, most });
      const offered = new Set(query.trim() === '' ? first : []);
      return {
        ...search,
        found: search.found.map((it) => ({ ...it, by: it.by ?? reasons.get(it.topic) ?? null })),
        usual: search.found.filter(({ topic }) => offered.has(topic)).length,
        add: search.total === 0 && query.trim() !== '' ? query.trim().replace(/\s+/g, ' ') : null,
        proposes: true,
      };
    },
    [index, chosen, usual, suggestions],
  );
  const choose = (picked: string[]) => onChange({ communities: picked.flatMap((label) => slugs.get(label) ?? []) });
  const label = site.labels?.communities;
  if (!has.types && !has.communities) return null;
  return (
    <div className={has.types && has.communities ? 'kinds' : 'kinds kinds-one'}>
      {has.types && (
        <ContentTypeField site={site} value={draft.contentType} missing={missing === FIELD_IDS.contentType} onChange={onChange} />
      )}
      {has.communities && (
        <Picker
          id={FIELD_IDS.community}
          label={label ?? deskWords.community}
          placeholder={label ? topicWords.findOne : topicWords.findCommunity}
          chosen={chosen}
          find={find}
          groups={label ? [topicWords.communityGroups[0], label] : topicWords.communityGroups}
          missing={missing === FIELD_IDS.community}
          onChange={choose}
          typed={typedIn(draft, 'communities')}
          onTyped={(text) => onTyped('communities', text)}
          onPropose={(name) => onPropose({ list: 'communities', name })}
        />
      )}
    </div>
  );
}

/** Slugs tell communities apart: two may have one name. */
function labelled({ communities }: Site) {
  const labels = communityLabels(communities);
  return {
    labels,
    slugs: new Map([...labels].map(([slug, label]) => [label, slug])),
    index: indexTopics([...labels.values()].map((name) => ({ name }))),
  };
}

interface ContentTypeFieldProps {
  site: Site;
  value: string;
  missing: boolean;
  onChange(change: DraftChange): void;
}

function ContentTypeField({ site, value, missing, onChange }: ContentTypeFieldProps) {
  const known = site.contentTypes.some(({ slug }) => slug === value);
  return (
    <div className="field">
      <label className="label" htmlFor={FIELD_IDS.contentType}>
        {deskWords.contentType}
      </label>
      <div className="select">
        <select
          id={FIELD_IDS.contentType}
          value={known ? value : ''}
          onChange={({ target }) => onChange({ contentType: target.value })}
          {...missingProps(missing)}
        >
          {!known && <option value="">{topicWords.choose}</option>}
          {site.contentTypes.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </div>
    </div>
  );
}
