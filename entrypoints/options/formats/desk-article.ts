// The article that a format is shown with while it is written: the one that is on the desk, else one that is made up.
import { formatWords } from '@/components/options/formats/format-words';
import { formatNameOf } from '@/utils/core/formats/site-format';
import type { TriedArticle } from '@/utils/core/formats/tried-format';
import { Article } from '@/utils/core/article';
import type { Draft } from '@/utils/core/draft';
import type { LeadImage } from '@/utils/core/image';
import type { SafeHtml } from '@/utils/core/safe-html';
import type { ContentType, Site } from '@/utils/core/site';
import { articleOf, communitiesOf, NO_COMMUNITY } from '@/utils/curate/article-of';
import { latinOf } from '@/utils/formats/address/learn-latin';
import { newestDrafts } from '@/utils/platform/database/draft-list';
import { readImage } from '@/utils/platform/database/kept-images';

/** Drafts that are looked at: of the newest one the text may not have been read. */
const LOOKED_AT = 12;

/** Also of an image that has not been fetched yet. */
const EXAMPLE_IMAGE: LeadImage = {
  hash: '',
  format: 'JPEG',
  width: 1200,
  height: 630,
  from: null,
  convertedFrom: null,
  bytes: new Uint8Array(),
};
const EXAMPLE_TYPE: ContentType = { name: 'Article', slug: 'article', archetype: 'article' };

/** `format`: name of one of the site's. The newest draft of the site, else of any. */
export async function deskArticle(site: Site, format: string, curator: string): Promise<TriedArticle> {
  const shown = await articleToTry(site, format, curator);
  // Its letters are looked up here: the table of all of them is large, and once in the package is enough.
  const latin = await latinOf(shown.article);
  return latin ? { ...shown, article: { ...shown.article, latin } } : shown;
}

async function articleToTry(site: Site, format: string, curator: string): Promise<TriedArticle> {
  const drafts = (await newestDrafts(LOOKED_AT)).filter(({ quoted = [] }) => quoted.length > 0);
  const draft = drafts.find((one) => one.site === site.slug) ?? drafts[0];
  const registers = site.registration !== undefined;
  const facts = { site, format, curator: curator.trim() || formatWords.exampleCurator };
  if (!draft) return { ...exampleOf(facts), registers };
  return { article: articleFor(draft, facts, await readImage(draft.key)), isExample: false, registers };
}

interface Facts {
  site: Site;
  format: string;
  curator: string;
}

function articleFor(draft: Draft, { site, format, curator }: Facts, kept: LeadImage | null): Article {
  const type = typeFor(site, format, draft.contentType);
  const whole = { ...site, contentTypes: [type] };
  const mine = { ...draft, contentType: type.slug };
  const community = communitiesOf(mine, whole)[0] ?? site.communities[0] ?? NO_COMMUNITY;
  // Without the image's bytes, and what else of the site no file tells.
  return Article.parse(articleOf(mine, whole, community, { curator, image: kept ?? EXAMPLE_IMAGE }));
}

/** One that is written in the format: the draft's where it is. */
function typeFor(site: Site, format: string, chosen: string): ContentType {
  const using = site.contentTypes.filter(({ slug }) => formatNameOf(site, slug) === format);
  const among = using.length > 0 ? using : site.contentTypes;
  return among.find(({ slug }) => slug === chosen) ?? among[0] ?? EXAMPLE_TYPE;
}

const CREATED = '2026-01-31T09:30:00.000Z';

function exampleOf({ site, format, curator }: Facts): Omit<TriedArticle, 'registers'> {
  const text = `<p>${formatWords.exampleText}</p>` as SafeHtml;
  return {
    isExample: true,
    article: {
      title: formatWords.exampleTitle,
      byline: 'Ada Example',
      siteName: 'example.org',
      publishedTime: '2026-01-30T08:00:00Z',
      modifiedTime: '',
      lang: 'en',
      summary: formatWords.exampleText,
      url: 'https://www.example.org/garden?utm_source=mail',
      cleanUrl: 'https://www.example.org/garden',
      body: text,
      image: EXAMPLE_IMAGE,
      topics: site.topics.length > 0 ? site.topics.slice(0, 2).map(({ name }) => name) : ['garden', 'spring'],
      community: site.communities[0] ?? NO_COMMUNITY,
      contentType: typeFor(site, format, ''),
      curator,
      site: { name: site.name, slug: site.slug, contentRoot: site.contentRoot },
      registration: null,
      created: CREATED,
      changed: CREATED,
    },
  };
}
