// What a site calls its lists, for the screens that ask which of them something goes to.
import type { SiteLists } from '@/components/options/sites/offers';
import type { Site } from '@/utils/core/site';

export const listsOf = ({ vocabularies = [], labels }: Site): SiteLists => ({
  ...labels,
  vocabularies: vocabularies.map(({ name, label }) => ({ name, label: label ?? name })),
});
