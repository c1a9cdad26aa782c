// A site's own format from Save to Save: what an update keeps, also where the format is another by then.
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { draftPreviews } from '@/entrypoints/outbox/draft-previews';
import { filesOfDraft } from '@/entrypoints/outbox/draft-files';
import type { DraftToSave } from '@/entrypoints/outbox/draft-to-save';
import { saveDraft } from '@/entrypoints/outbox/save-draft';
import { sha256 } from '@/utils/base/sha256';
import type { DraftChange } from '@/utils/core/draft';
import type { SafeHtml } from '@/utils/core/safe-html';
import { changeDraft } from '@/utils/curate/change-draft';
import { startDraft } from '@/utils/curate/start-draft';
import { enqueue } from '@/utils/outbox/enqueue';
import { database } from '@/utils/platform/database/database';
import { addDeliveries, readArticle } from '@/utils/platform/database/saved-articles';
import { anImage } from '../an-image';
import { anOwnSite } from '../an-own-site';
import { CLIP } from '../core/facts-of-an-article';

const URL = 'https://news.org/1';
const AT = '2026-11-21T08:00:00.000Z';
const LATER = '2027-02-03T04:05:06.000Z';

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

const DIRECTIVES = `$path: 'links/{{ created | date: "YYYY-MM-DD" }}-{{ slug }}.md'
$image: 'links/img/{{ slug }}.{{ image.format | downcase }}'
$ask:
  slug: { default: '{{ title | slugify | default: id }}' }
  via: { kind: address, optional: true }
$addresses: [slug, permalink]
`;
const YAML = `${DIRECTIVES}---
title: "{{ title }}"
slug: {{ slug }}
permalink: "/{{ created | date: "YYYY" }}/{{ slug }}/"
date: {{ created | date }}
id: {{ id }}
via: {{ via }}
---

{{ body | markdown }}
`;
const TOML = `${DIRECTIVES}+++
title = "{{ title }}"
slug = "{{ slug }}"
permalink = "/{{ created | date: "YYYY/MM" }}/{{ slug }}/"
number = {{ id }}
+++

{{ body | markdown }}
`;
const PYYAML = `$writer: pyyaml
$let:
  slug: '{{ title | slugify | default: id }}'
$path: 'links/{{ slug }}.md'
$addresses: [slug, permalink]
---
title: '{{ title }}'
slug: '{{ slug }}'
permalink: '/x/{{ slug }}/'
id: '{{ id }}'
---

{{ body }}
`;
/** Names no address, so that what it wrote is known by its keys alone. */
const BARE = YAML.replace('$addresses: [slug, permalink]\n', '');
const OTHER_PATH = YAML.replace("$path: 'links/", "$path: 'items/").replace('YYYY-MM-DD"', 'YYYYMMDD"');

const siteWith = (source: string) => anOwnSite({ own: source }, { vocabulary: 'open' });

function wanted(source: string, change: DraftChange = {}, at = AT): DraftToSave {
  const site = siteWith(source);
  const draft = changeDraft(startDraft({ ...CLIP, url: URL, cleanUrl: URL }, site, at), { image: { kind: 'own' }, ...change }, at);
  const quoted = [{ html: '<p>One.</p>' as SafeHtml, text: 'One.', prose: true }];
  return { draft: { ...draft, quoted }, site, curator: 'Vinit', image: anImage(1, 2, 3) };
}

async function save(of: DraftToSave): Promise<void> {
  const targets = [{ destination: 'one' }];
  await saveDraft(of, targets, (deliveries) =>
    enqueue(deliveries, { now: () => AT, newId: () => crypto.randomUUID(), hash: sha256, add: addDeliveries }),
  );
  await database.deliveries.toCollection().modify({ state: 'delivered' });
}

const titled = (title: string): DraftChange => ({ fields: { title } });
const textOf = (bundle: { article: { bytes: Uint8Array } }) => new TextDecoder().decode(bundle.article.bytes);

test.for([
  ['the same', YAML, YAML],
  ['one of another kind of head', YAML, TOML],
  ['one that PyYAML writes', YAML, PYYAML],
  ['one that shows its file', PYYAML, YAML],
  ['one with another path', YAML, OTHER_PATH],
  ['one that names its addresses by now', BARE, YAML],
] as const)('an update keeps its addresses, its number, its day and its path where the format is %s', async ([, before, after]) => {
  await save(wanted(before, titled('First: a title')));
  const [row] = await database.deliveries.toArray();
  const saved = await readArticle(row!.article!);
  const was = new Map(
    textOf(saved!.bundle!)
      .split('\n')
      .map((line) => [line.split(/[:=]/)[0]!.trim(), line.replace(/^\w+ ?[:=] ?/, '')]),
  );
  // The draft may be gone by then: a new one has another day.
  const [update] = await filesOfDraft(wanted(after, titled('Second'), LATER), ['one']);
  const is = textOf(update!.bundle);
  expect(update!.bundle.article.path).toBe(saved!.bundle!.article.path);
  const bare = (text = '') => text.replaceAll(/["']/g, '');
  for (const key of ['slug', 'permalink']) expect(bare(is)).toMatch(new RegExp(`^${key} ?[:=] ${bare(was.get(key))}$`, 'm'));
  expect(bare(is)).toMatch(new RegExp(`^(?:id|number) ?[:=] ${was.get('id')}$`, 'm'));
  expect(is).toMatch(/^date:/m.test(after) ? /^date: 2026-11-21T08:00:00Z$/m : /Second/);
  expect(is).toContain('Second');
});

test('where the format of before compiles no more, the article stays at its path', async () => {
  await save(wanted(YAML, titled('First: a title')));
  await database.articles.toCollection().modify({ format: 'none' });
  const [update] = await filesOfDraft(wanted(YAML, titled('Second'), LATER), ['one']);
  expect(update!.bundle.article.path).toBe('links/2026-11-21-first-a-title.md');
});

test('what was typed goes with the article, and the image lies where it lay', async () => {
  const asked = { slug: 'mine', via: 'https://example.org/x' };
  await save(wanted(YAML, { ...titled('First'), asked }));
  const [first] = await database.deliveries.toArray();
  expect(first!.paths).toEqual(['links/2026-11-21-mine.md', 'links/img/mine.png']);
  const [update] = await filesOfDraft(wanted(YAML, titled('Second'), LATER), ['one']);
  expect(update!.bundle.image?.path).toBe('links/img/mine.png');
});

test('of a site at the root of its repository a path has no folder before it, and is saved below the site’s own', async () => {
  const of = wanted(YAML, titled('First'));
  expect((await draftPreviews(of, [])).map(({ path }) => path)).toEqual(['links/2026-11-21-first.md']);
  await save(of);
  const [row] = await database.deliveries.toArray();
  expect(row).toMatchObject({ folder: 'own', community: '', site: 'own' });
  const hidden = wanted(YAML, titled('First'));
  expect((await draftPreviews({ ...hidden, site: { ...hidden.site, contentRoot: '_posts/Neu' } }, [])).map(({ path }) => path)).toEqual([
    '_posts/Neu/links/2026-11-21-first.md',
  ]);
});

test('what is saved is written in the format of that moment', async () => {
  await save(wanted(YAML, titled('First')));
  const [row] = await database.deliveries.toArray();
  expect(await readArticle(row!.article!)).toMatchObject({ format: YAML });
});

test('a format that has a mistake is told by its line, and nothing is saved', async () => {
  await expect(save(wanted(YAML.replace('{{ via }}', '{{ vai }}')))).rejects.toMatchObject({
    problem: { code: 'format-broken', details: { line: '13' } },
  });
  expect(await database.deliveries.count()).toBe(0);
});
