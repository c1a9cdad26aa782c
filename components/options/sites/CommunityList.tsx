// The communities of a site, each with the topics that it recommends.
import { useState } from 'react';
import { slugFault } from '@/utils/base/path-segment';
import type { Community, Site } from '@/utils/core/site';
import { changeCommunity } from '@/utils/taxonomy/change-site';
import { sameName } from '@/utils/taxonomy/same-name';
import { communityLabels } from '../../shared/community-labels';
import { Disclosure } from '../../shared/Disclosure';
import { AddLine } from '../shared/AddLine';
import { listWords } from './list-words';
import type { OptionsActions } from '../options-view';
import { TypedField } from '../shared/TypedField';
import { linesOf } from '../shared/use-typed';

export interface CommunityListProps {
  site: Site;
  actions: OptionsActions;
}

export function CommunityList({ site, actions }: CommunityListProps) {
  /** By place: a slug that no folder can have may be changed while it is open. */
  const [open, setOpen] = useState<number | null>(null);
  const taken = (name: string, but?: Community) =>
    site.communities.some((community) => community !== but && sameName(community.name, name));
  const labels = communityLabels(site.communities);
  return (
    <div className="part">
      {site.communities.length === 0 && <p className="quiet">{listWords.noCommunities}</p>}
      <div>
        {site.communities.map((community, place) => (
          <Disclosure
            // The fields of one stay the same fields while its slug is changed.
            // oxlint-disable-next-line react/no-array-index-key
            key={place}
            name={labels.get(community.slug)!}
            aside={listWords.recommendedCount(community.recommended?.length ?? 0)}
            open={open === place}
            onToggle={(now) => setOpen(now ? place : null)}
          >
            <CommunityFields
              site={site}
              community={community}
              taken={(name) => taken(name, community)}
              onChange={(change) => actions.changeSite(site.slug, (now) => changeCommunity(now, community.slug, change))}
              tell={(text) => actions.tell(site.slug, text)}
              onRemove={() => {
                setOpen(null);
                actions.removeCommunity(site.slug, community.slug);
              }}
            />
          </Disclosure>
        ))}
      </div>
      <AddLine
        label={listWords.newCommunity}
        wrong={(name) => (taken(name) ? listWords.communityThere : null)}
        onAdd={(name) => actions.addCommunity(site.slug, name)}
      />
    </div>
  );
}

interface CommunityFieldsProps {
  site: Site;
  community: Community;
  /** Whether another community has the name. */
  taken(name: string): boolean;
  onChange(change: Partial<Community>): void;
  tell(text: string): void;
  onRemove(): void;
}

function CommunityFields({ site, community, taken, onChange, tell, onRemove }: CommunityFieldsProps) {
  const { name, slug, recommended = [] } = community;
  // What is published lies under the slug, so only one that nothing can lie under is changed.
  const [wasUnfit] = useState(slugFault(slug) !== null);
  const known = new Set(site.topics.map((topic) => topic.name));
  const unknown = recommended.filter((topic) => !known.has(topic));
  const wrongName = (text: string) => {
    if (text.trim() === '') return listWords.communityNameMissing;
    return taken(text.trim()) ? listWords.communityThere : null;
  };
  const wrongSlug = (text: string) => {
    const fault = slugFault(text.trim());
    if (fault) return listWords.slugWrong(fault);
    return site.communities.some((other) => other !== community && other.slug === text.trim()) ? listWords.slugThere : null;
  };
  return (
    <div className="part inner">
      <TypedField
        label={listWords.communityName}
        kept={name}
        whyNot={wrongName}
        write={(text) => onChange({ name: text.trim() })}
        tell={tell}
      />
      {wasUnfit && (
        <TypedField label={listWords.slug} kept={slug} whyNot={wrongSlug} write={(text) => onChange({ slug: text.trim() })} tell={tell} />
      )}
      <TypedField
        label={listWords.recommended}
        lines={4}
        kept={recommended.join('\n')}
        write={(text) => onChange({ recommended: linesOf(text) })}
        tell={tell}
      />
      {unknown.length > 0 && <p className="quiet">{listWords.notInList(unknown)}</p>}
      <button type="button" className="text-button" onClick={onRemove}>
        {listWords.removeCommunity}
      </button>
    </div>
  );
}
