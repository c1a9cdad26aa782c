// The desk without an article: what belongs to the one before goes, and nothing of it is lost, for it is kept as it is typed.
import type { DeskState } from './desk-state';

/** `reading`: another page is being asked, or `failed`: none is. */
export const emptied = (reading: 'reading' | 'failed'): Partial<DeskState> => ({
  reading,
  draft: null,
  tab: null,
  host: '',
  resumed: null,
  paragraphs: [],
  selection: [],
  textKnown: false,
  excerpt: null,
  shape: null,
  defaults: null,
  checked: null,
  suggestions: null,
  usualTopics: [],
  suggestedCommunities: [],
  image: { state: 'none' },
  leadImage: null,
  notices: [],
  preview: { state: 'closed' },
  comparison: null,
  meets: null,
  registered: [],
  notSaved: null,
  pageClosed: false,
});
