// The names by which fields are found when something in them is missing.
import type { Problem, ProblemCode } from '@/utils/core/problem';

export const FIELD_IDS = {
  curator: 'desk-curator',
  title: 'desk-title',
  contentType: 'desk-content-type',
  community: 'desk-community',
  topics: 'desk-topics',
  excerpt: 'desk-excerpt',
  longExcerpt: 'desk-long-excerpt',
  commentary: 'desk-commentary',
  link: 'desk-detail-cleanUrl',
  image: 'desk-image',
  notice: 'desk-notice',
  save: 'desk-save',
  places: 'desk-places',
} as const;

const FIELD_OF: Partial<Record<ProblemCode, string>> = {
  'curator-missing': FIELD_IDS.curator,
  'title-missing': FIELD_IDS.title,
  'link-missing': FIELD_IDS.link,
  'content-type-missing': FIELD_IDS.contentType,
  'community-missing': FIELD_IDS.community,
  'destination-missing': FIELD_IDS.places,
  'topics-unlisted': FIELD_IDS.topics,
  'body-missing': FIELD_IDS.excerpt,
  'excerpt-too-long': FIELD_IDS.longExcerpt,
};

/** Of the box of a field that the site's format asks for: `at` is its name, or `photos.0.url` of a list of maps. */
export const askedId = (at: string): string => `desk-asked-${at.replaceAll('.', '-')}`;

/** Of the sentence below that box. */
export const askedFaultId = (at: string): string => `${askedId(at)}-fault`;

/** Id of the field that a missing thing belongs to. */
export const fieldOf = ({ code, details }: Problem): string | undefined =>
  FIELD_OF[code] ?? (code.startsWith('asked-') ? askedId(details['at'] ?? '') : undefined);

/** Of the sentence that stands below a field. */
export const FAULT_ID = 'desk-fault';

/** What marks a field in which something is missing, and leads to the sentence about it. */
export const missingProps = (missing: boolean) =>
  missing ? { 'aria-invalid': true, 'aria-describedby': `${FAULT_ID} ${FIELD_IDS.notice}` } : {};
