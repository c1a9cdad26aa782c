// The names by which fields are found when something in them is missing.
import type { ProblemCode } from '@/utils/core/problem';

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

/** The field that a missing thing belongs to. */
export const FIELD_OF: Partial<Record<ProblemCode, string>> = {
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

/** Of the sentence that stands below a field. */
export const FAULT_ID = 'desk-fault';

/** What marks a field in which something is missing, and leads to the sentence about it. */
export const missingProps = (missing: boolean) =>
  missing ? { 'aria-invalid': true, 'aria-describedby': `${FAULT_ID} ${FIELD_IDS.notice}` } : {};
