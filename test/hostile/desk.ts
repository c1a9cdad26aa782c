/** What the desk does with a clip until it is saved, as one script for a page of the extension: check, sanitise, cut, curate, render, enqueue. No screen. */
import { draftToSave } from '@/entrypoints/desk/save/as-saved';
import { emptyState, withDraft } from '@/entrypoints/desk/session/desk-state';
import { missingFor } from '@/entrypoints/desk/session/shown-desk';
import { filesOfDraft } from '@/entrypoints/outbox/draft-files';
import { saveDraft } from '@/entrypoints/outbox/save-draft';
import { createSafeText } from '@/entrypoints/desk/session/safe-text';
import { makeSafe } from '@/entrypoints/safe-text/make-safe';
import { splitClip } from '@/entrypoints/safe-text/split-text';
import { Clip } from '@/utils/core/clip';
import { changeDraft } from '@/utils/curate/change-draft';
import { startDraft } from '@/utils/curate/start-draft';
import { ProblemError } from '@/utils/core/problem';
import { sha256 } from '@/utils/base/sha256';
import type { Site } from '@/utils/core/site';
import { sourceOf } from '@/utils/formats';
import { compileFormat } from '@/utils/formats/language/compile-format';
import { fillFrontMatter, fillScope } from '@/utils/formats/language/fill-article';
import { enqueue } from '@/utils/outbox/enqueue';
import { addDeliveries } from '@/utils/platform/database/saved-articles';
import '@/utils/platform/database/load-database';
import { SITES } from '@/utils/taxonomy/sites';
import type { Choices, Made } from './made.ts';

const NOW = '2026-11-29T10:00:00.000Z';
const IMAGE = {
  bytes: new Uint8Array([137, 80, 78, 71]),
  hash: '0f4636c78f65d3639ece5a064b5ae753e3408614a14fb18ab4d7540d2c248543',
  format: 'PNG' as const,
  width: 8,
  height: 8,
  from: 'https://x.example/x.png',
  convertedFrom: null,
};
/** Of a destination that nobody sends to: what is saved stays in the outbox, where the next article's addresses are compared with it. */
const PLACE = 'hostile';
const [MEDIGY] = SITES as [Site];

async function make(json: string, choices: Choices): Promise<Made> {
  const parsed = Clip.safeParse(JSON.parse(json));
  if (!parsed.success) return { problem: `the clip was refused: ${JSON.stringify(parsed.error.issues).slice(0, 300)}` };
  try {
    return await makeFile(parsed.data, choices);
  } catch (error) {
    return {
      problem: error instanceof ProblemError ? error.problem.code : `THROWN ${error instanceof Error ? error.stack : String(error)}`,
    };
  }
}

async function makeFile(given: Clip, { kind, topics, commentary, curator, community, title, maxCharacters }: Choices): Promise<Made> {
  const text = createSafeText({ loadMakeSafe: async () => makeSafe, split: async (clip) => splitClip(clip) });
  const clip = await text.learn(given);
  // Each kind is for a community of its own, or they would be one file.
  const own = MEDIGY.communities[['whole', 'selection', 'lead'].indexOf(kind)]!;
  const chosen = community ? { ...own, name: community } : own;
  const site: Site = { ...MEDIGY, vocabulary: 'open', communities: [chosen], excerpt: { maxCharacters } };
  const started = startDraft(clip, site, NOW, { contentType: site.contentTypes[0]!.slug, communities: [chosen.slug] });
  const changed = changeDraft(
    started,
    { topics, commentary, excerpt: { kind }, image: { kind: 'own' }, ...(title !== undefined && { fields: { title } }) },
    NOW,
  );
  const draft = { ...changed, longExcerpt: true };
  const state = withDraft({ ...emptyState(site, NOW), curator, leadImage: IMAGE }, draft, text.of);
  const missing = missingFor(state).map(({ code }) => code);
  if (missing.length > 0) return { problem: `not complete: ${missing.join(' ')}` };
  const wanted = draftToSave(state, state.draft!, IMAGE);
  const [files] = await filesOfDraft(wanted, [PLACE]);
  const effects = { now: () => NOW, newId: () => crypto.randomUUID(), hash: sha256, add: addDeliveries };
  await saveDraft(wanted, [{ destination: PLACE }], (deliveries) => enqueue(deliveries, effects));
  const { article, bundle } = files!;
  const format = compileFormat(sourceOf(site.format));
  return {
    path: `${site.contentRoot}/${bundle.article.path}`,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bundle.article.bytes),
    meant: JSON.stringify(fillFrontMatter(article, format, fillScope(article, format))),
    cleanUrl: article.cleanUrl,
  };
}

Object.assign(globalThis, { hostileDesk: { make } });
