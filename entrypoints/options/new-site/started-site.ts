// A site begun with its name and the format of a generator.
import type { Latin } from '@/utils/core/article';
import type { Site } from '@/utils/core/site';
import type { Preset } from '@/utils/formats/presets/presets';
import { freeSlug } from '../sites/free-slug';

/** Characters, and percent of the article: what a site may quote, until it says otherwise. */
const EXCERPT: Site['excerpt'] = { maxCharacters: 1000, maxShare: 40 };

/** With nothing in its lists but its content type: its words come with its articles. `source`: of the preset's format. */
export function startedSite(name: string, preset: Preset, source: string, others: readonly Site[], latin: Latin): Site {
  return {
    name,
    slug: freeSlug(others, name, 'site', latin),
    communities: [],
    topics: [],
    vocabulary: preset.vocabulary,
    contentTypes: [preset.contentType],
    format: preset.name,
    formats: { [preset.name]: source },
    excerpt: EXCERPT,
    contentRoot: preset.contentRoot,
  };
}
