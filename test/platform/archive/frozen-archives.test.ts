/** Archives as builds wrote them: frozen, for somebody has them on a disk. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { parseEverything } from '@/utils/core/everything';
import { sha256 } from '@/utils/base/sha256';
import { readArchive } from '@/utils/platform/archive/archive-source';
import { database } from '@/utils/platform/database/database';
import { deliveriesOfArticle } from '@/utils/platform/database/deliveries';
import { readDraft } from '@/utils/platform/database/drafts';
import { readImage } from '@/utils/platform/database/kept-images';
import { readArticle, readBundle } from '@/utils/platform/database/saved-articles';
import { clear, kept, taken } from './an-archive';

beforeEach(clear);

const frozen = (name: string) => new Blob([readFileSync(`test/fixtures/archives/${name}`)]);
const PATH = 'communities/telehealth/curated-news/96c4d11b-bfd6-585c-9384-54172d3bd260';

test('an archive of version 1 is taken whole: article, image, delivery with its receipt, draft, and what is small', async () => {
  const archive = frozen('archive-v1.zip');
  expect(await taken(archive)).toMatchObject({ unread: [], deliveries: { fresh: 2 }, drafts: { fresh: 1 }, articles: 1 });
  const row = (await deliveriesOfArticle(['example.org/a'])).find(({ title }) => title === 'Crème');
  expect(row).toMatchObject({ title: 'Crème', state: 'delivered', receipt: { paths: [`medigy/content/${PATH}.md`] } });
  const { article, image } = (await readBundle(row!.id))!;
  expect([await sha256(article.bytes), await sha256(image!.bytes)]).toEqual(row!.hashes);
  expect(await readArticle(row!.article!)).toMatchObject({
    article: { body: '<p>Crème</p>' },
    bundle: { addresses: ['slug example-creme'] },
  });
  expect(await readDraft('https://example.org/a')).toMatchObject({ topics: ['A: One'], image: { kind: 'own' } });
  expect((await readImage('https://example.org/a'))?.hash).toBe(row!.hashes[1]);
  const { settings } = await readArchive(archive);
  expect(parseEverything(settings!).everything).toMatchObject({
    curator: 'Vinit @maxinovip.com',
    choices: [{ title: 'Crème' }],
    destinations: [{ id: 'd1', settings: { project: 'medigy/site' } }],
  });
});

test('an archive of the library of before gives its deliveries with their files', async () => {
  const archive = frozen('history-of-before.zip');
  expect(await taken(archive)).toMatchObject({
    unread: [],
    deliveries: { fresh: 2 },
  });
  const [row, without] = await database.deliveries.toArray();
  expect(without).toMatchObject({ title: 'Without files', state: 'refused', paths: [] });
  expect(row).toMatchObject({ title: 'Crème', state: 'delivered', article: null, paths: [`${PATH}.md`, `${PATH}-featuredImage.png`] });
  const { article, image } = (await readBundle(row!.id))!;
  expect([article.path, await sha256(article.bytes), await sha256(image!.bytes)]).toEqual([`${PATH}.md`, ...row!.hashes]);
  const once = await kept();
  await taken(archive);
  expect(await kept()).toEqual(once);
});
