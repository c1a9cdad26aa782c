/** What the desk does with a clip, as one script for a page of the extension: check, sanitise, cut, curate, render. No screen. */
import { emptyState, partsOf, withDraft } from '@/entrypoints/desk/desk-state';
import { curate, missingFrom } from '@/utils/core/article';
import { Clip } from '@/utils/core/clip';
import { changeDraft, startDraft } from '@/utils/core/draft';
import { ProblemError } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import { createSanitiser } from '@/utils/extract/sanitise-html';
import { formatNamed, renderBundle } from '@/utils/formats';
import { fillEntries, fillTemplate } from '@/utils/formats/fill-holes';
import { readNames } from '@/utils/formats/names';
import { SITES } from '@/utils/taxonomy/sites';
import type { Choices, Made } from './made.ts';

const NOW = '2026-11-29T10:00:00.000Z';
const IMAGE = { bytes: new Uint8Array([137, 80, 78, 71]), format: 'PNG' as const, width: 8, height: 8, from: 'https://x.example/x.png', convertedFrom: null };
const [MEDIGY] = SITES as [Site];

function make(json: string, choices: Choices): Made {
  const parsed = Clip.safeParse(JSON.parse(json));
  if (!parsed.success) return { problem: `the clip was refused: ${JSON.stringify(parsed.error.issues).slice(0, 300)}` };
  try {
    return makeFile(parsed.data, choices);
  } catch (error) {
    return { problem: error instanceof ProblemError ? error.problem.code : `THROWN ${error instanceof Error ? error.stack : String(error)}` };
  }
}

function makeFile(given: Clip, { kind, topics, commentary, curator, community, title, maxCharacters }: Choices): Made {
  const sanitise = createSanitiser(window);
  const clip = { ...given, bodyHtml: sanitise(given.bodyHtml), selectionHtml: given.selectionHtml === null ? null : sanitise(given.selectionHtml) };
  // Each kind is for a community of its own, or they would be one file.
  const own = MEDIGY.communities[['whole', 'selection', 'lead'].indexOf(kind)]!;
  const chosen = community ? { ...own, name: community } : own;
  const site: Site = { ...MEDIGY, vocabulary: 'open', communities: [chosen], excerpt: { maxCharacters } };
  const draft = changeDraft(
    startDraft(clip, site, NOW, { contentType: site.contentTypes[0]!.slug, communities: [chosen.slug] }),
    { topics, commentary, excerpt: { kind }, longExcerpt: true, ...(title !== undefined && { fields: { title } }) }, NOW);
  const parts = partsOf(withDraft({ ...emptyState(site, NOW), curator, leadImage: IMAGE }, { ...draft, longExcerpt: true, image: { kind: 'own' } }));
  const missing = missingFrom({ ...draft, longExcerpt: true }, parts).map(({ code }) => code);
  if (missing.length > 0) return { problem: `not complete: ${missing.join(' ')}` };
  const [article] = curate(draft, parts);
  const format = formatNamed(site.format);
  const { article: file } = renderBundle(article!, format);
  const scope = readNames(article!);
  for (const { name, template } of format.lets) scope[name] = fillTemplate(template, scope) ?? null;
  return {
    path: `${site.contentRoot}/${file.path}`,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes),
    meant: JSON.stringify(fillEntries(format.frontMatter, scope)),
    cleanUrl: article!.cleanUrl,
  };
}

Object.assign(globalThis, { hostileDesk: { make } });
