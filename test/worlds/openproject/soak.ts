// Two browsers register and publish the same articles, while a quarter of all requests goes wrong and the browsers end in the middle: what came of it.
import { createHash } from 'node:crypto';
import { Article } from '@/utils/core/article';
import type { Delivery } from '@/utils/core/delivery';
import type { SavedArticle } from '@/utils/core/deliveries/saved-article';
import type { LeadImage } from '@/utils/core/image';
import { sourceOf } from '@/utils/formats';
import { startFaultProxy } from '../../servers/fault-proxy';
import { makeClips } from '../clips';
import { browserInMemory } from './browser-in-memory';
import { startJudged } from './judged';
import { KEY, OTHER_KEY } from './sample-state';

export interface RegistrationSoak {
  clips: number;
  requests: number;
  faults: Map<string, number>;
  mended: number;
  lost: number;
  doubled: number;
  torn: number;
  /** Attached to no work package, before the server's own nightly cleaning. */
  unclaimed: number;
  /** Files that name a work package, or an image of one, that is not there. */
  dangling: number;
  amiss: string[];
}

const settingsAt = (baseUrl: string) => ({
  baseUrl,
  projects: { telehealth: { id: 12, name: 'Telehealth' } },
  types: { 'curated-content': { id: 1, name: 'Curated Content' } },
  fields: Object.fromEntries(
    ['cleanUrl', 'sourceUrl', 'medigyTopics'].map((name, at) => [name, { key: `customField${at + 1}`, name, kind: 'string' }]),
  ),
});

function savedFrom(title: string, at: number, image: LeadImage, baseUrl: string): SavedArticle {
  const url = `https://example.org/${at}`;
  const article = Article.parse({
    title,
    byline: '',
    siteName: '',
    publishedTime: '',
    modifiedTime: '',
    lang: 'en',
    summary: '',
    url,
    cleanUrl: url,
    body: `<p>${title}</p>`,
    image,
    topics: ['KLAS: Sleep'],
    community: { name: 'Telehealth', slug: 'telehealth' },
    contentType: { name: 'Curated Content', slug: 'curated-content', archetype: 'curate-content' },
    curator: 'Vinit',
    site: { name: 'Medigy', slug: 'medigy', contentRoot: 'content' },
    registration: null,
    created: '2026-11-21T08:00:00.000Z',
    changed: '2026-11-21T08:00:00.000Z',
  });
  const registering = { system: 'openproject', settings: settingsAt(baseUrl), as: null };
  return {
    id: `00000000-0000-4000-9000-${String(at).padStart(12, '0')}`,
    article,
    addresses: { url, cleanUrl: url, canonicalUrl: null },
    format: sourceOf('medigy'),
    bundle: null,
    registering,
  };
}

/** @param browsers keys of those that work at the same time */
export async function soakRegistration(count: number, browsers = [KEY, OTHER_KEY], share = 0.25): Promise<RegistrationSoak> {
  const world = await startJudged();
  const proxy = await startFaultProxy(world.url, { seed: 5, share });
  const images = new Map<string, Uint8Array>();
  const saved = makeClips(count).map(({ delivery, bundle }, at) => {
    const { bytes } = bundle.image!;
    const hash = createHash('sha256').update(bytes).digest('hex');
    images.set(hash, bytes);
    const article = savedFrom(
      delivery.title,
      at,
      { hash, bytes, format: 'PNG', width: 10, height: 10, from: null, convertedFrom: null },
      proxy.url,
    );
    const row: Delivery = { ...delivery, article: article.id, paths: [], hashes: [], registration: { system: 'openproject', as: null } };
    return { article, row };
  });
  const published = browsers.map(() => new Map<string, Uint8Array>());
  try {
    const running = browsers.map((key, at) =>
      browserInMemory({
        key,
        seed: at + 1,
        images,
        endsEvery: 50,
        rows: saved.map(({ row }) => row),
        articles: saved.map(({ article }) => article),
        publish: async (path, bytes) => void published[at]!.set(path, bytes),
      }),
    );
    const mended = (await Promise.all(running.map((each) => each.sendAll()))).reduce((sum, each) => sum + each, 0);
    const known = running.flatMap(({ articles }) => Array.from(articles.values()));
    const found = inspect(
      world,
      saved.map(({ article }) => article),
      known,
      published,
    );
    return { clips: count, requests: proxy.requests, faults: proxy.counts, mended, ...found };
  } finally {
    await proxy.close();
    await world.close();
  }
}

function inspect(
  world: Awaited<ReturnType<typeof startJudged>>,
  wanted: SavedArticle[],
  known: SavedArticle[],
  published: Map<string, Uint8Array>[],
) {
  const byAddress = Map.groupBy(world.workPackages.values(), ({ values }) => String(values[1]));
  const there = (article: SavedArticle) => byAddress.get(article.article.cleanUrl) ?? [];
  const amiss: string[] = [];
  let dangling = 0;
  let torn = 0;
  for (const { article, registering, bundle } of known) {
    const as = registering?.as;
    const one = as && world.workPackages.get(as.id);
    if (!one || String(one.values[1]) !== article.cleanUrl) dangling += 1;
    if (as?.attachmentId == null || world.attachments.get(as.attachmentId)?.container !== as.id) torn += 1;
    if (bundle && !new TextDecoder().decode(bundle.article.bytes).includes(`\nid: ${as?.id}\n`))
      amiss.push(`the file of ${article.title} does not name ${as?.id}`);
  }
  for (const one of world.workPackages.values()) {
    const images = [...world.attachments.values()].filter(({ container }) => container === one.id);
    if (images.length !== 1) amiss.push(`${one.subject} has ${images.length} images`);
  }
  for (const files of published) if (files.size !== wanted.length * 2) amiss.push(`${files.size} files are published`);
  return {
    lost: wanted.filter((article) => there(article).length === 0).length,
    doubled: wanted.filter((article) => there(article).length > 1).length,
    torn,
    dangling,
    unclaimed: [...world.attachments.values()].filter(({ container }) => container === null).length,
    amiss,
  };
}
