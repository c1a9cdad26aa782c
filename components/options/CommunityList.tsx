// The communities of a site, each with the topics that it recommends.
import { useId, useState } from 'react';
import type { Community, Site } from '@/utils/core/site';
import { changeCommunity } from '@/utils/taxonomy/change-site';
import { Disclosure } from '../Disclosure';
import { AddLine } from './AddLine';
import { optionWords } from './option-words';
import type { OptionsActions } from './options-view';
import { linesOf, useTyped } from './use-typed';

export interface CommunityListProps {
  site: Site;
  actions: OptionsActions;
}

export function CommunityList({ site, actions }: CommunityListProps) {
  const [open, setOpen] = useState<string | null>(null);
  const taken = (name: string) => site.communities.some((community) => community.name.toLowerCase() === name.toLowerCase());
  return (
    <div className="part">
      {site.communities.length === 0 && <p className="quiet">{optionWords.noCommunities}</p>}
      <div>
        {site.communities.map((community) => (
          <Disclosure
            key={community.slug}
            name={community.name}
            aside={optionWords.recommendedCount(community.recommended?.length ?? 0)}
            open={open === community.slug}
            onToggle={(now) => setOpen(now ? community.slug : null)}
          >
            <CommunityFields
              site={site}
              community={community}
              onChange={(change) => actions.changeSite(changeCommunity(site, community.slug, change))}
              onRemove={() => actions.removeCommunity(site.slug, community.slug)}
            />
          </Disclosure>
        ))}
      </div>
      <AddLine
        label={optionWords.newCommunity}
        wrong={(name) => (taken(name) ? optionWords.communityThere : null)}
        onAdd={(name) => actions.addCommunity(site.slug, name)}
      />
    </div>
  );
}

interface CommunityFieldsProps {
  site: Site;
  community: Community;
  onChange(change: Partial<Community>): void;
  onRemove(): void;
}

function CommunityFields({ site, community, onChange, onRemove }: CommunityFieldsProps) {
  const id = useId();
  const name = useTyped(community.name, (text) => text.trim() && onChange({ name: text.trim() }), 'left');
  const recommended = useTyped((community.recommended ?? []).join('\n'), (text) => onChange({ recommended: linesOf(text) }), 'left');
  const known = new Set(site.topics.map((topic) => topic.name));
  const unknown = linesOf(recommended.value).filter((topic) => !known.has(topic));
  return (
    <div className="part inner">
      <div className="field">
        <label className="label" htmlFor={id}>
          {optionWords.communityName}
        </label>
        <input id={id} className="text-input" dir="auto" {...name} />
      </div>
      <div className="field">
        <label className="label" htmlFor={`${id}-topics`}>
          {optionWords.recommended}
        </label>
        <textarea id={`${id}-topics`} className="text-input" dir="auto" rows={4} spellCheck={false} {...recommended} />
      </div>
      {unknown.length > 0 && <p className="quiet">{optionWords.notInList(unknown)}</p>}
      <button type="button" className="text-button" onClick={onRemove}>
        {optionWords.removeCommunity}
      </button>
    </div>
  );
}
