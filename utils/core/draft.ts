// Draft: a Clip plus the curator's choices and edits so far. Saved as it is typed.
import { Clip, ClipFields, PageFacts } from './clip';
import type { Delivery } from './delivery';
import { Paragraph } from './paragraph';
import type { Habit } from './past-choice';
import type { Site } from './site';
import { z } from './zod';

/** How the excerpt is cut from the body. */
export const ExcerptChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lead') }),
  z.object({ kind: z.literal('selection') }),
  z.object({ kind: z.literal('whole') }),
  /** Indexes of the paragraphs taken, ascending. */
  z.object({ kind: z.literal('picked'), paragraphs: z.array(z.int().check(z.nonnegative())) }),
]);
export type ExcerptChoice = z.infer<typeof ExcerptChoice>;

/** Which image goes with the article. */
const ImageChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('page'), url: z.string() }),
  /** Dropped, pasted or chosen from a file by the curator. */
  z.object({ kind: z.literal('own') }),
  z.object({ kind: z.literal('none') }),
]);
export type ImageChoice = z.infer<typeof ImageChoice>;

const DraftFields = z.extend(ClipFields, { cleanUrl: z.string() });

/** What is chosen out of a site's lists. */
const SiteChoices = z.object({ contentType: z.string(), communities: z.array(z.string()), topics: z.array(z.string()) });

export const Draft = z.object({
  /** The clean URL of the page: the same article meets its draft again. */
  key: z.string(),
  site: z.string(),
  /** The facts alone until the body has been read, or where it could not be. */
  clip: z.union([Clip, PageFacts]),
  /** The clip's fields as the curator left them. */
  fields: DraftFields,
  /** Names of the fields that the curator changed: a new reading leaves these alone. */
  edited: z.array(z.keyof(DraftFields)),
  ...SiteChoices.shape,
  /** What was chosen for the sites that it was for before, by their slugs. */
  elsewhere: z._default(z.record(z.string(), SiteChoices), {}),
  excerpt: ExcerptChoice,
  /** What goes into the file of the page's text, as `excerpt` and the site's limit have it; absent until it was cut. */
  quoted: z.optional(z.array(Paragraph)),
  /** The curator's own words, printed before the excerpt; plain text, paragraphs apart by an empty line. */
  commentary: z._default(z.string(), ''),
  /** The curator means it: the excerpt may be longer than the site allows. */
  longExcerpt: z._default(z.boolean(), false),
  image: ImageChoice,
  /** By destination and community; from 1 on, one more file of the same article beside what lies there already. */
  copies: z._default(z.record(z.string(), z.int().check(z.nonnegative())), {}),
  /** Key of the draft that the curator has this update, where that is another: its files give way. */
  updates: z._default(z.nullable(z.string()), null),
  /** Save was pressed, and the files are not in the outbox yet: it goes on when the desk is opened again. */
  saving: z._default(z.boolean(), false),
  /** The page was still loading when it was read: it is read again when the desk is opened again. */
  partial: z._default(z.boolean(), false),
  /** ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
export type Draft = z.infer<typeof Draft>;
export type DraftField = keyof Draft['fields'];

/** What the curator changes in one step. */
export type DraftChange = Partial<
  Pick<Draft, 'contentType' | 'communities' | 'topics' | 'excerpt' | 'commentary' | 'longExcerpt' | 'image' | 'copies' | 'updates'>
> & {
  fields?: Partial<Draft['fields']>;
};

const fieldsOf = (facts: PageFacts): Draft['fields'] => ({
  title: facts.title,
  byline: facts.byline,
  siteName: facts.siteName,
  publishedTime: facts.publishedTime,
  modifiedTime: facts.modifiedTime,
  lang: facts.lang,
  description: facts.description,
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
    excerpt: { kind: clip.selectionHtml ? 'selection' : 'lead' },
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
  const selectionHtml = clip.selectionHtml ?? draft.clip.selectionHtml;
  return {
    ...draft,
    clip: { ...clip, selectionHtml },
    fields: { ...fresh, ...kept },
    image: untouchedImage ? firstImage(clip) : draft.image,
  };
}

/** The curator has changed something. */
export const isTouched = ({ changedAt, createdAt }: Draft): boolean => changedAt !== createdAt;

/** One file's place; the community by its slug. */
interface FilePlace {
  destination: string;
  community: string;
}

const keyOf = ({ destination, community }: FilePlace): string => `${destination} ${community}`;

export const copyAt = ({ copies }: Draft, place: FilePlace): number => copies[keyOf(place)] ?? 0;

type MadeFile = FilePlace & Pick<Delivery, 'copy'>;

/** The step after which the draft gives these very files, and the same as before at other places. */
export const sameCopies = (draft: Draft, rows: MadeFile[], more = 0): DraftChange => ({
  copies: { ...draft.copies, ...Object.fromEntries(rows.map((row) => [keyOf(row), (row.copy ?? 0) + more])) },
});

/** The step after which it gives one more file beside each of these. */
export const oneMoreAt = (draft: Draft, rows: MadeFile[]): DraftChange => sameCopies(draft, rows, 1);

/** As it is saved: one more that was asked for counts once it was made, and before that while what it is to lie beside waits for the curator. `rows`: all that was made of the draft. */
export const settleCopies = (draft: Draft, rows: (MadeFile & Pick<Delivery, 'state' | 'problem'>)[]): Draft => ({
  ...draft,
  copies: Object.fromEntries(
    Object.entries(draft.copies).map(([key, asked]) => {
      const made = rows
        .filter((row) => keyOf(row) === key)
        .map(({ copy = 0, state, problem }) => copy + (state === 'needs-you' && problem?.code === 'file-differs' ? 1 : 0));
      return [key, Math.min(asked, Math.max(0, ...made))];
    }),
  ),
});

/** The draft after one step of the curator's. */
export function changeDraft(draft: Draft, change: DraftChange, now: string): Draft {
  const { fields = {}, ...choices } = change;
  const names = Object.keys(fields) as DraftField[];
  return {
    ...draft,
    // The yes was to the excerpt of before.
    ...(choices.excerpt && { longExcerpt: false }),
    ...choices,
    fields: { ...draft.fields, ...fields },
    edited: [...new Set([...draft.edited, ...names])],
    // A clock may have been set back.
    changedAt: now > draft.changedAt ? now : draft.changedAt,
  };
}
