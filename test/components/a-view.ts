// Views of the desk for its tests: a small site, a short article.
import { indexTopics } from '@/utils/taxonomy/topic-index';
import type { DeskView } from '@/components/desk/desk-view';
import { faultsIn, withAsked } from '@/utils/curate/asked-problems';
import { missingFrom } from '@/utils/curate/missing-from';
import { type Clip, NO_FIELDS } from '@/utils/core/clip';
import type { Draft } from '@/utils/core/draft';
import { startDraft } from '@/utils/curate/start-draft';
import type { Paragraph } from '@/utils/core/paragraph';
import { cutExcerpt } from '@/utils/curate/excerpt';
import { isTeaser } from '@/utils/curate/excerpt-limit';
import { problem } from '@/utils/core/problem';
import { rawHtml } from '@/utils/core/raw-html';
import { SafeHtml } from '@/utils/core/safe-html';
import type { Site } from '@/utils/core/site';
import { SITE } from '../core/facts-of-an-article';

export const site: Site = {
  ...SITE,
  topics: ['CMS: Telehealth Services', 'KLAS: Remote Patient Monitoring', 'Frost & Sullivan: TeleHealth', 'Symplur: Virtual Care'].map(
    (name) => ({ name }),
  ),
  excerpt: { maxCharacters: 60 },
};

const html = (text: string) => SafeHtml.parse(text);

export const paragraphs: Paragraph[] = ['The first paragraph leads.', 'The second one follows it.', 'The third is left out.'].map(
  (text) => ({ html: html(`<p>${text}</p>`), text, prose: true }),
);

const clip: Clip = {
  ...NO_FIELDS,
  title: 'A title',
  byline: 'Jane Roe',
  siteName: 'HIMSS',
  publishedTime: '2026-11-12T09:00:00Z',
  modifiedTime: '',
  lang: 'en',
  description: '',
  url: 'https://www.himss.org/article?utm_source=x',
  cleanUrl: 'https://www.himss.org/article',
  canonicalUrl: null,
  checks: [],
  images: [{ url: 'https://cdn.himss.org/lead.jpg', alt: '', source: 'open-graph', width: null, height: null }],
  selection: null,
  provenance: { title: { source: 'json-ld', others: [{ value: 'A title | HIMSS', source: 'meta' }] } },
  body: [{ html: rawHtml('<p>The first paragraph leads.</p>'), text: 'The first paragraph leads.', prose: true }],
};

export const emptyView: DeskView = {
  frame: 'popup',
  otherFrames: [],
  site,
  sites: [{ name: site.name, slug: site.slug }],
  topicIndex: indexTopics(site.topics),
  usualTopics: [],
  suggestions: null,
  host: '',
  reading: 'reading',
  pagesRead: 0,
  pageClosed: false,
  discarded: false,
  openedAt: '',
  choosesFiles: true,
  escapeCloses: false,
  meets: null,
  undoing: false,
  storage: null,
  inMemory: false,
  draft: null,
  resumed: null,
  curator: null,
  paragraphs: [],
  selection: [],
  excerpt: null,
  image: { state: 'none' },
  notices: [],
  missing: [],
  preview: { state: 'closed' },
  places: [],
  asked: null,
  clipped: null,
  published: null,
  update: null,
  likely: null,
  comparison: null,
  save: { state: 'idle' },
};

/** A view that was read to the end, with the draft and the rest as told. */
export function readyView(draft: Partial<Draft> = {}, view: Partial<DeskView> = {}): DeskView {
  return derived({
    ...emptyView,
    ...(view.site && { topicIndex: indexTopics(view.site.topics) }),
    host: 'himss.org',
    reading: 'ready',
    curator: 'Vinit',
    paragraphs,
    draft: { ...startDraft(clip, site, '2026-11-21T10:31:00.000Z'), communities: ['telehealth'], ...draft },
    ...view,
  });
}

/** The view with its excerpt and what is missing, as the popup makes them. */
export function derived(view: DeskView): DeskView {
  if (!view.draft) return view;
  const excerpt = cutExcerpt(view.paragraphs, view.selection, view.draft.excerpt, view.site.excerpt, isTeaser(view.draft));
  const draft = { ...view.draft, quoted: excerpt.paragraphs, quotedFrom: excerpt.of };
  const form = view.shape ? { asks: view.shape.asks, defaults: view.defaults ?? null } : null;
  const faults = form ? faultsIn(draft.asked ?? {}, view.site, form) : [];
  const isNowhere = view.places.length > 0 && !view.places.some(({ used }) => used);
  return {
    ...view,
    draft,
    excerpt,
    faults,
    missing: withAsked(
      [...missingFrom(draft, view.site, view.curator ?? ''), ...(isNowhere ? [problem('destination-missing')] : [])],
      faults,
    ),
  };
}
