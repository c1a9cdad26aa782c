// A site begun with its name and the format of a generator.
import type { Latin } from '@/utils/core/article';
import type { Site } from '@/utils/core/site';
import type { Preset } from '@/utils/formats/presets/presets';
import { freeSlug } from '../sites/free-slug';

/** Characters, and percent of the article: what a site may quote, until it says otherwise. */
const EXCERPT: Site['excerpt'] = { maxCharacters: 1000, maxShare: 40 };

/** With nothing in its lists: its words come with its articles. */
export const emptySite = (name: string, others: readonly Site[], latin: Latin): Site => ({
  name,
  slug: freeSlug(others, name, 'site', latin),
  communities: [],
  topics: [],
  vocabulary: 'open',
  contentTypes: [],
  format: '',
  excerpt: EXCERPT,
  contentRoot: '',
});

/** `source`: of the preset's format. */
export function startedSite(name: string, preset: Preset, source: string, others: readonly Site[], latin: Latin): Site {
  return {
    ...emptySite(name, others, latin),
    vocabulary: preset.vocabulary,
    contentTypes: [preset.contentType],
    format: preset.name,
    formats: { [preset.name]: source },
    contentRoot: preset.contentRoot,
  };
}
