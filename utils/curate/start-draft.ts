// A draft begun for a page, and taken on when its page is read again.
import { type Clip, CLIP_FIELDS, type ClipFields, type PageFacts } from '@/utils/core/clip';
import type { Draft, ImageChoice } from '@/utils/core/draft';
import type { Habit } from '@/utils/core/past-choice';
import type { Site } from '@/utils/core/site';

const fieldsOf = (facts: PageFacts): Draft['fields'] => ({
  ...(Object.fromEntries(CLIP_FIELDS.map((field) => [field, facts[field]])) as ClipFields),
  cleanUrl: facts.cleanUrl,
});

const firstImage = (facts: PageFacts): ImageChoice => (facts.images[0] ? { kind: 'page', url: facts.images[0].url } : { kind: 'none' });

/** A new draft for a page: of the content type and for the communities that `habit` names, else of the site's first type and for none. */
export function startDraft(clip: Clip | PageFacts, site: Site, now: string, habit: Habit | null = null): Draft {
  const communities = habit?.communities.filter((slug) => site.communities.some((community) => community.slug === slug)) ?? [];
  const contentType = site.contentTypes.find(({ slug }) => slug === habit?.contentType) ?? site.contentTypes[0];
  return {
    key: clip.cleanUrl,
    site: site.slug,
    clip,
    fields: fieldsOf(clip),
    edited: [],
    contentType: contentType?.slug ?? '',
    communities,
    topics: [],
    elsewhere: {},
    excerpt: { kind: clip.selection ? 'selection' : 'lead' },
    commentary: '',
    longExcerpt: false,
    image: firstImage(clip),
    copies: {},
    updates: null,
    saving: false,
    partial: false,
    createdAt: now,
    changedAt: now,
  };
}

/** The draft with what a new reading of its page found; what the curator changed stays. */
export function updateClip(draft: Draft, clip: Clip): Draft {
  const fresh = fieldsOf(clip);
  const kept = Object.fromEntries(draft.edited.map((field) => [field, draft.fields[field]]));
  const knew = draft.clip.images[0];
  const untouchedImage = draft.image.kind === 'page' ? draft.image.url === knew?.url : draft.image.kind === 'none' && !knew;
  return {
    ...draft,
    clip: { ...clip, selection: clip.selection ?? draft.clip.selection },
    fields: { ...fresh, ...kept },
    image: untouchedImage ? firstImage(clip) : draft.image,
  };
}
