// Whose articles go to a destination, where there are several sites.
import type { DestinationRecord } from '@/utils/core/destination';
import { isOfSite } from '@/utils/core/kinds/site-destinations';
import type { KnownKind } from '@/utils/core/kinds/kind-set-up';
import type { OptionsView } from '../options-view';
import type { DestinationActions } from './destination-view';
import { destinationWords as words } from './destination-words';

export interface DestinationSitesProps {
  record: DestinationRecord;
  about: KnownKind;
  sites: OptionsView['sites'];
  actions: Pick<DestinationActions, 'claimDestination'>;
}

export function DestinationSites({ record, about, sites, actions }: DestinationSitesProps) {
  const isOf = (slug: string) => isOfSite({ ...record, about }, slug);
  const isNone = !sites.some(({ site }) => isOf(site.slug));
  // With one site that has it there is nothing to choose.
  if (about.isEverySites || (sites.length < 2 && !isNone)) return null;
  return (
    <fieldset className="destination-sites" aria-label={words.sitesNamed(words.name(record, about))}>
      <span aria-hidden="true">{words.sites}</span>
      {sites.map(({ site: { slug, name } }) => (
        <label key={slug} className="choice">
          <input
            type="checkbox"
            checked={isOf(slug)}
            onChange={({ target }) => actions.claimDestination(record.id, slug, target.checked)}
          />
          <bdi>{name}</bdi>
        </label>
      ))}
      {isNone && <p className="wrong">{words.noSite}</p>}
    </fieldset>
  );
}
